package org.shouwen.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.Vocabulary;

/**
 * What a customer asked for, as the first-asked person took it down (C02, C04).
 *
 * @param channel {@code null} if the record does not say (F-DATA-CHANNEL)
 * @param kind {@code null} for the matter's usual kind
 * @param matter code of the matter table
 * @param responsibleDepartments lead first; empty if the matter table decides
 * @param departmentUnclear the first-asked person cannot tell which department (C27, G18)
 * @param responsibleOffices empty for the first-asked person's own office
 * @param complaintAbout {@code null} if not against anybody in particular
 * @param relatesTo id of an earlier request (G10, G12, G46)
 * @param mustComeToDepartment whether the customer has to come to the department's own place (C53); {@code null} if the
 *     matter table decides
 */
public record ServiceRequest(
        Instant receivedAt,
        @Nullable Channel channel,
        @Nullable Kind kind,
        @Vocabulary("事项") String matter,
        @Nullable String description,
        @Vocabulary("部门") List<String> responsibleDepartments,
        boolean departmentUnclear,
        List<String> responsibleOffices,
        @Nullable ComplaintAbout complaintAbout,
        @Nullable String relatesTo,
        @Nullable Boolean mustComeToDepartment) {

    /** A department or office named twice is responsible once. */
    public ServiceRequest {
        responsibleDepartments = responsibleDepartments.stream().distinct().toList();
        responsibleOffices = responsibleOffices.stream().distinct().toList();
    }

    /** The first responsible office that is not {@code own}; {@code null} if no other office is needed (C36). */
    public @Nullable String officeBeside(String own) {
        return responsibleOffices.stream()
                .filter(office -> !office.equals(own))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the matter is for an office.
     *
     * @param office {@code null} for the first-asked person's office
     * @param own the first-asked person's office
     */
    public boolean needs(@Nullable String office, String own) {
        return responsibleOffices.isEmpty()
                ? office == null || office.equals(own)
                : responsibleOffices.contains(office == null ? own : office);
    }
}
