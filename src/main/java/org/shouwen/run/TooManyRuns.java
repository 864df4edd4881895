package org.shouwen.run;

/** As many runs wait as may, or another is being read; to be asked again later. */
public class TooManyRuns extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyRuns(String why) {
        super(why);
    }
}
