package org.shouwen.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.table.Text;
import org.shouwen.table.Vocabularies;
import org.shouwen.table.Word;

/** The sample organisation as JSON, and the words of a rulebook it fits. */
final class Samples {

    private Samples() {}

    static Organisation organisation() {
        return OrganisationJson.read(json(), rulebook());
    }

    static byte[] json() {
        return resource("/organisation.json");
    }

    static byte[] workbook() {
        return resource("/organisation.xlsx");
    }

    static Vocabularies rulebook() {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        words.put(
                "部门",
                words(
                        "ENGINEERING 工程维修部",
                        "ORDER 秩序维护部",
                        "CLEANING 环境保洁部",
                        "GREENING 绿化部",
                        "CUSTOMER_SERVICE 客户服务部",
                        "FINANCE 收费财务部"));
        words.put(
                "岗位",
                words(
                        "管理部经理", "工程主管", "维修员", "秩序维护主管", "秩序维护员", "保洁领班", "保洁员", "绿化主管", "绿化工", "部门文员", "客户关系主管",
                        "客服主管", "客服管理员", "收费财务主管", "收费员", "品质管理员"));
        words.put(
                "角色",
                words(
                        "FIRST_ASKED 首问责任人",
                        "DIRECT_SUPERIOR 直接上司",
                        "DEPARTMENT_HEAD 责任部门主管",
                        "LEAD_DEPARTMENT 主办部门",
                        "CUSTOMER_RELATIONS_SUPERVISOR 客户关系主管",
                        "CUSTOMER_SERVICE_SUPERVISOR 客户服务主管",
                        "OFFICE_MANAGER 管理部经理",
                        "DEPARTMENT 部门",
                        "DUTY_LEAD 部门值班主管",
                        "DUTY_MANAGER 值班经理",
                        "DESK 前台",
                        "CONTROL_ROOM 监控室",
                        "DUTY_TECHNICIAN 值班技工",
                        "RESIDENT_TECHNICIAN 驻场技工",
                        "SHIFT_LEADER 当班领班",
                        "QUALITY_DEPARTMENT 公司品质部"));
        return Vocabularies.of(words);
    }

    /** Each a code and a Chinese word, or a word that is its own code. */
    private static List<Word> words(String... codesAndTexts) {
        List<Word> words = new ArrayList<>();
        for (String codeAndText : codesAndTexts) {
            String[] parts = codeAndText.split(" ");
            String zh = parts[parts.length - 1];
            words.add(new Word(parts[0], new Text(zh, parts[0]), words.size()));
        }
        return words;
    }

    private static byte[] resource(String name) {
        try (InputStream resource = Samples.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
