package org.shouwen.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwen.table.CellType;
import org.shouwen.table.Column;
import org.shouwen.table.HitPolicy;
import org.shouwen.table.TableShape;

/** The parts of a chart: an array in JSON, a sheet in a workbook, the same fields in both. */
enum Part {
    OFFICES(
            "offices",
            "管理部",
            "管理部：公司在各项目上的单位",
            column("code", "代码", Is.KEY),
            column("nameZh", "中文"),
            column("nameEn", "英文")),
    DEPARTMENTS(
            "departments",
            "部门",
            "部门：各管理部设有哪些部门",
            word("office", "管理部", Words.OFFICE, Is.KEY),
            word("code", "部门", Words.DEPARTMENT, Is.KEY)),
    STAFF(
            "staff",
            "人员",
            "人员：谁在哪个部门任什么岗位，直接上司是谁",
            column("id", "工号", Is.KEY),
            column("name", "姓名"),
            word("post", "岗位", Words.POST),
            word("category", "人员类别", Words.CATEGORY),
            word("office", "管理部", Words.OFFICE),
            word("department", "部门", Words.DEPARTMENT),
            word("superior", "直接上司", Words.STAFF, Is.OPTIONAL)),
    APPOINTMENTS(
            "appointments",
            "任职",
            "任职：各管理部、各部门的主管由谁担任",
            word("role", "角色", Words.ROLE, Is.KEY),
            word("office", "管理部", Words.OFFICE, Is.KEY),
            word("department", "部门", Words.DEPARTMENT, Is.KEY, Is.OPTIONAL),
            word("staffId", "工号", Words.STAFF)),
    ROLES(
            "roles",
            "角色",
            "角色：规则中的角色怎样落实到人",
            word("role", "角色", Words.ROLE, Is.KEY),
            word("resolution", "认定方式", Words.RESOLUTION),
            word("as", "视同角色", Words.ROLE, Is.OPTIONAL),
            word("scope", "任职范围", Words.SCOPE, Is.OPTIONAL),
            new Column("required", "必设", CellType.YES_NO, false, false, false, null)),
    TRAINING(
            "training",
            "培训",
            "培训：谁在哪天受过各部门职责的培训；整个管理部没有记录的，审计不查培训",
            word("staffId", "工号", Words.STAFF, Is.KEY),
            column("date", "日期", CellType.DATE, null, Is.KEY),
            column("topic", "内容", Is.KEY, Is.OPTIONAL)),
    DEPUTIES(
            "deputies",
            "代理",
            "代理：谁不在岗，期间由谁代理；代理人也不在岗的，由代理人的代理人代理",
            word("staffId", "工号", Words.STAFF, Is.KEY),
            word("deputyId", "代理人", Words.STAFF),
            column("from", "从", CellType.DATE, null, Is.KEY),
            column("to", "到", CellType.DATE, null),
            column("reason", "原因", Is.OPTIONAL));

    private enum Is {
        KEY,
        OPTIONAL
    }

    private final String field;
    private final String title;
    private final TableShape shape;

    Part(String field, String sheet, String title, Column... columns) {
        this.field = field;
        this.title = title;
        this.shape = new TableShape(name(), sheet, HitPolicy.UNIQUE, List.of(columns));
    }

    /** The name of the array in JSON. */
    String field() {
        return field;
    }

    String sheet() {
        return shape.sheet();
    }

    /** What the sheet's first row tells people. */
    String title() {
        return title;
    }

    /** Whether a chart may be without it. */
    boolean isOptional() {
        return this == TRAINING || this == DEPUTIES;
    }

    /** What is to be typed into columns that do not explain themselves, by field. */
    Map<String, String> notes() {
        return switch (this) {
            case OFFICES -> Map.of("code", "其他系统使用的代码，例如 OFFICE_A；定下后不要更改");
            case DEPARTMENTS -> Map.of("code", "同名部门在不同管理部各写一行");
            case STAFF -> Map.of("id", "全公司唯一", "superior", "直接上司的工号；最高一级留空", "category", "决定适用首问责任制的哪些条款");
            case APPOINTMENTS -> Map.of("department", "属于整个管理部的角色留空", "staffId", "一人可以担任多个角色");
            case ROLES ->
                Map.of(
                        "resolution", "本人：首问责任人；直接上司：首问责任人的上司；任职：“任职”表中的人",
                        "as", "由另一角色的任职者担任时填写，否则留空",
                        "scope", "此角色按管理部还是按部门任职",
                        "required", "是：范围内每个管理部或部门都必须有人任职");
            case TRAINING -> Map.of("date", "例如 2026-03-01；同一天同一内容写一行");
            case DEPUTIES ->
                Map.of(
                        "staffId", "不在岗人员的工号",
                        "deputyId", "代理人的工号；不可是本人，代理关系不可成环",
                        "from", "第一天，含当天；例如 2026-10-01",
                        "to", "最后一天，含当天；同一人的各段时间不可重叠");
        };
    }

    TableShape shape() {
        return shape;
    }

    List<Column> columns() {
        return shape.columns();
    }

    /** The column people read as {@code field}. */
    Column column(String field) {
        return columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(String field, String heading, Is... traits) {
        return column(field, heading, CellType.TEXT, null, traits);
    }

    private static Column word(String field, String heading, String vocabulary, Is... traits) {
        return column(field, heading, CellType.WORD, vocabulary, traits);
    }

    private static Column column(
            String field, String heading, CellType type, @Nullable String vocabulary, Is... traits) {
        Set<Is> is = EnumSet.noneOf(Is.class);
        is.addAll(List.of(traits));
        return new Column(field, heading, type, false, is.contains(Is.KEY), is.contains(Is.OPTIONAL), vocabulary);
    }
}
