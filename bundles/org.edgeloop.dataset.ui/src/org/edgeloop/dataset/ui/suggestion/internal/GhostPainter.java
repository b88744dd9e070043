package org.edgeloop.dataset.ui.suggestion.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
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
	/** Frames narrower than this, in points, would hide the signal. */
	private static final int LEAST_FRAME = 4;

	private final LabellingPresenter presenter;
	private final TypeColors colors;

	GhostPainter(LabellingPresenter presenter, TypeColors colors) {
		this.presenter = presenter;
		this.colors = colors;
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

	/** Draws the chip: a swatch of the class, its name and the score on the canvas's own colour. */
	void paintChip(GC gc, Ghost ghost) {
		Rectangle chip = ghost.chip();
		Color color = colors.of(ghost.suggestion().getType());
		boolean current = isCurrent(ghost);
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(chip);
		gc.setBackground(color);
		gc.fillRectangle(chip.x, chip.y, ghost.swatch(), chip.height);
		gc.setForeground(current ? ThemeColors.SELECTION.color() : color);
		gc.setLineWidth(current ? 2 : 1);
		gc.drawRectangle(chip);
		gc.setLineWidth(1);
		if (ghost.isWritten()) {
			gc.setForeground(ThemeColors.TEXT.color());
			int y = chip.y + (chip.height - gc.textExtent(ghost.text()).y) / 2;
			gc.drawText(ghost.text(), chip.x + ghost.swatch() + GhostScene.TEXT_MARGIN, y, SWT.DRAW_TRANSPARENT);
		}
	}
}
