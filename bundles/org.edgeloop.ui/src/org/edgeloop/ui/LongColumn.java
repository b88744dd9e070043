package org.edgeloop.ui;

/**
 * A column of a {@link LongTable}.
 *
 * @param title of its heading
 * @param toolTip says what it means
 * @param alignment {@code SWT.LEFT} or {@code SWT.RIGHT}
 * @param width in points until the user changes it
 */
public record LongColumn(String title, String toolTip, int alignment, int width) {
}
