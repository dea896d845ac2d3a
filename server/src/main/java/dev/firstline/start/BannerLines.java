package dev.firstline.start;

import java.util.List;

/**
 * A module's part of the banner. A bean of this type is asked once every port answers, so that it
 * can name ports that were chosen at the start; {@code @Order} says who comes first.
 */
@FunctionalInterface
public interface BannerLines {

    List<BannerLine> lines();
}
