package org.edgeloop.dataset.ui.suggestion.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.LabelText;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.ui.ThemeColors;

/**
 * Draws suggestions so that nobody takes them for labels: dashed all round where a label has solid edges, hollow where a label is filled,
 * named in the signal with their score where a label is named above it.
 */
final class GhostPainter {

	private static final int[] DASHES = { 5, 4 };
	private static final int FAINT = 26;
	private static final int LOOKED_AT = 64;
	private static final int TEXT_MARGIN = 4;
	/** Frames narrower than this, in points, would hide the signal. */
	private static final int LEAST_FRAME = 4;

	private final LabellingPresenter presenter;
	private final TypeColors colors;
	private final Rectangle plot;

	GhostPainter(LabellingPresenter presenter, TypeColors colors, Rectangle plot) {
		this.presenter = presenter;
		this.colors = colors;
		this.plot = plot;
	}

	private boolean isCurrent(Ghost ghost) {
		return presenter.suggestions().current().filter(ghost.suggestion()::equals).isPresent();
	}

	/** Draws a faint band behind the curves. */
	void paintBand(GC gc, Ghost ghost) {
		gc.setBackground(colors.of(ghost.suggestion().getType()));
		gc.setAlpha(isCurrent(ghost) ? LOOKED_AT : FAINT);
		ghost.areas().forEach(gc::fillRectangle);
		gc.setAlpha(255);
	}

	/** Draws the frame over the curves. */
	void paintFrame(GC gc, Ghost ghost) {
		boolean current = isCurrent(ghost);
		gc.setForeground(current ? ThemeColors.SELECTION.color() : colors.of(ghost.suggestion().getType()));
		gc.setLineWidth(current ? 3 : 1);
		gc.setLineDash(DASHES);
		for (Rectangle area : ghost.areas()) {
			if (area.width >= LEAST_FRAME) {
				gc.drawRectangle(area.x, area.y + 1, area.width, area.height - 2);
			} else {
				gc.drawLine(area.x, area.y, area.x, area.y + area.height);
			}
		}
		gc.setLineDash(null);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** Draws the chip: a swatch of the class, its name and the score on the canvas's own colour; without room the swatch alone. */
	void paintChip(GC gc, Ghost ghost) {
		Rectangle chip = ghost.chip();
		Label suggestion = ghost.suggestion();
		Color color = colors.of(suggestion.getType());
		int swatch = Math.min(chip.width, chip.height / 2);
		String text = text(suggestion);
		Point size = gc.textExtent(text);
		int needed = swatch + size.x + 2 * TEXT_MARGIN;
		boolean current = isCurrent(ghost);
		boolean isWritten = chip.width >= needed || current;
		int width = isWritten ? needed : swatch;
		int x = current ? Math.clamp(chip.x, plot.x, Math.max(plot.x, plot.x + plot.width - width)) : chip.x;
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(x, chip.y, width, chip.height);
		gc.setBackground(color);
		gc.fillRectangle(x, chip.y, swatch, chip.height);
		gc.setForeground(current ? ThemeColors.SELECTION.color() : color);
		gc.setLineWidth(current ? 2 : 1);
		gc.drawRectangle(x, chip.y, width, chip.height);
		gc.setLineWidth(1);
		if (isWritten) {
			gc.setForeground(ThemeColors.TEXT.color());
			gc.drawText(text, x + swatch + TEXT_MARGIN, chip.y + (chip.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** @return the class with a question mark, for it is only suggested, and the score */
	private String text(Label suggestion) {
		String score = LabelText.score(suggestion);
		return presenter.taxonomy().nameOf(suggestion.getType()) + "?" + (score.isEmpty() ? "" : "  " + score);
	}
}
