package org.shouwen.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.organisation.Deputy;
import org.shouwen.table.Text;

/** Who is absent while a scenario lasts, and who stands in: {@code C-200=C-201}. */
final class AbsenceCell {

    /** Longer than anything in a scenario takes. */
    private static final int YEARS = 2;

    private final Lexicon lexicon;
    private final Map<String, String> deputies = new LinkedHashMap<>();

    AbsenceCell(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param first day of the absence
     * @throws Misread if a part names nobody known, somebody twice, or closes a circle
     */
    List<Deputy> read(List<String> written, LocalDate first) {
        written.forEach(this::add);
        List<Deputy> absent = new ArrayList<>();
        deputies.forEach((staff, deputy) -> absent.add(new Deputy(staff, deputy, first, first.plusYears(YEARS), null)));
        return List.copyOf(absent);
    }

    private void add(String written) {
        String[] parts = written.replace('＝', '=').split("=", -1);
        if (parts.length != 2) {
            throw new Misread(
                    written,
                    new Text("请写成 缺席的人=代理人，如 C-200=C-201。", "Write who is absent=who stands in, such as C-200=C-201."),
                    null);
        }
        String absent = lexicon.code(List.of(Lexicon.STAFF), parts[0].strip());
        String deputy = lexicon.code(List.of(Lexicon.STAFF), parts[1].strip());
        if (deputies.putIfAbsent(absent, deputy) != null) {
            throw new Misread(
                    written,
                    new Text("%s 已有代理人。".formatted(absent), "%s has a deputy already.".formatted(absent)),
                    null);
        }
        refuseCircle(written, absent);
    }

    private void refuseCircle(String written, String absent) {
        for (String next = deputies.get(absent); next != null; next = deputies.get(next)) {
            if (next.equals(absent)) {
                throw new Misread(
                        written, new Text("代理成环，最后没有人在。", "The deputies go round in a circle: nobody is left."), null);
            }
        }
    }
}
