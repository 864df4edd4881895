package org.shouwen.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.table.Nearest;
import org.shouwen.table.Origin;
import org.shouwen.table.Row;
import org.shouwen.table.Table;
import org.shouwen.table.Text;

/** What testers call the rows of tables: the sheet's name and the row's id. */
final class RowNames {

    private static final int SHOWN = 5;

    private final Map<String, List<String>> byId = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    RowNames(List<Table> tables) {
        for (Table table : tables) {
            for (Row row : table.rows()) {
                String name = of(row.origin());
                names.add(name);
                byId.computeIfAbsent(name, itself -> new ArrayList<>()).add(name);
                byId.computeIfAbsent(row.origin().id(), id -> new ArrayList<>()).add(name);
            }
        }
    }

    static String of(Origin origin) {
        return origin.sheet() + "!" + origin.id();
    }

    /** @throws Misread if there is no such row, or the id alone stands in several sheets */
    String name(String written) {
        List<String> meant = byId.getOrDefault(written.replace('！', '!'), List.of()).stream()
                .distinct()
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw new Misread(
                    written,
                    new Text(
                            "没有“%s”这一行；请写成 工作表!编号，如 事项职责!SX-006。".formatted(written),
                            "There is no such row; write sheet!id, such as 事项职责!SX-006."),
                    Nearest.to(written, written.contains("!") ? names : byId.keySet()));
        }
        String some = String.join("、", meant.subList(0, Math.min(SHOWN, meant.size())));
        throw new Misread(
                written,
                new Text(
                        "几张表都有“%s”，请写明工作表：%s。".formatted(written, some),
                        "Several sheets have a row %s; name the sheet: %s.".formatted(written, some)),
                meant.get(0));
    }
}
