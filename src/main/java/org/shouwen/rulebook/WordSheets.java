package org.shouwen.rulebook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.shouwen.table.TableShape;
import org.shouwen.table.WorkbookFile;
import org.shouwen.table.Workbooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the drop-downs of the workbooks in step with the vocabulary, by rewriting their sheet 词表. */
final class WordSheets {

    private static final Logger LOG = LoggerFactory.getLogger(WordSheets.class);

    private final HomeFolder home;

    WordSheets(HomeFolder home) {
        this.home = home;
    }

    /**
     * Refreshes what nobody has open and nobody has changed since {@code generation} was read.
     *
     * @return whether all workbooks are in step; if not, this should be tried again
     */
    boolean refresh(Generation generation) {
        List<TableShape> shapes = generation.rules().shapes();
        boolean all = true;
        for (Map.Entry<String, byte[]> file : generation.candidate().files().entrySet()) {
            if (RulebookFiles.isWorkbook(file.getKey()) && !file.getKey().equals(RulebookFiles.VOCABULARY)) {
                all &= refresh(file.getKey(), file.getValue(), generation, shapes);
            }
        }
        return all;
    }

    private boolean refresh(String path, byte[] content, Generation generation, List<TableShape> shapes) {
        return Workbooks.refreshWords(content, shapes, generation.vocabularies())
                .map(refreshed -> {
                    try {
                        return new WorkbookFile(home.path(path)).replace(content, refreshed);
                    } catch (IOException e) {
                        LOG.warn("The words in {} could not be refreshed", path, e);
                        return false;
                    }
                })
                .orElse(true);
    }
}
