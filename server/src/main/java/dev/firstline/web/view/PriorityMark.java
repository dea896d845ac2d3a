package dev.firstline.web.view;

import java.util.Locale;

/** A priority: its rank gives the shape, the programme gives the word. */
public record PriorityMark(Rank rank, String word) {

    /** How much it presses; a programme's middle priorities share one mark. */
    public enum Rank {
        HIGH("▲"),
        MEDIUM("◆"),
        LOW("▽");

        private final String shape;

        Rank(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
