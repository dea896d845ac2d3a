package dev.firstline.web.assets;

/** A colour as the tokens have it, and how bright it looks (WCAG 2.2, relative luminance). */
record Oklch(double lightness, double chroma, double hue) {

    /** Contrast of two colours, 1 to 21. */
    static double contrast(Oklch one, Oklch other) {
        double a = one.luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /**
     * By way of OKLab and linear sRGB (B. Ottosson, "A perceptual color space for image
     * processing").
     */
    private double luminance() {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        double red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
        double green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
        double blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
        return 0.2126 * shown(red) + 0.7152 * shown(green) + 0.0722 * shown(blue);
    }

    private static double shown(double channel) {
        return Math.clamp(channel, 0, 1);
    }
}
