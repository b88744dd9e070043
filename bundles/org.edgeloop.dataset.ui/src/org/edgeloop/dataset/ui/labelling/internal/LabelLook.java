package org.edgeloop.dataset.ui.labelling.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.TypePatterns.Fill;

/** How labels look on one canvas, kept from frame to frame: their colours, their patterns, and which of them are drawn. */
final class LabelLook {

	/** A pattern on anything narrower, in points, could not be told from another. */
	private static final int NARROWEST_PATTERN = Hatch.PERIOD;

	private final TypeColors colors;
	private final TypePatterns patterns;
	private final LabelScene scene;
	private final BooleanSupplier hatched;

	/** @param hatched whether classes are told apart by patterns besides their colours */
	LabelLook(LabellingPresenter presenter, TypeColors colors, Control canvas, BooleanSupplier hatched) {
		this.colors = colors;
		this.hatched = hatched;
		patterns = new TypePatterns(colors, canvas);
		scene = new LabelScene(presenter);
	}

	LabelScene scene() {
		return scene;
	}

	Color color(String type) {
		return colors.of(type);
	}

	/** Fills an area in the colour of a class, with its pattern where there is room for it and the user wants one. */
	void fill(GC gc, Rectangle area, String type, Fill fill) {
		if (area.width >= NARROWEST_PATTERN && hatched.getAsBoolean()) {
			gc.setBackgroundPattern(patterns.of(type, fill));
			gc.fillRectangle(area);
			gc.setBackgroundPattern(null);
		} else {
			gc.setAlpha(fill.plainAlpha());
			gc.setBackground(colors.of(type));
			gc.fillRectangle(area);
			gc.setAlpha(255);
		}
	}
}
