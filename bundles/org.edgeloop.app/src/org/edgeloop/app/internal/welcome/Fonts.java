package org.edgeloop.app.internal.welcome;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Sizes of text that the platform has no name for, derived from the user's own font so that they grow with it. */
final class Fonts {

	private static final int TITLE_HEIGHT = 26;
	private static final int STEP_HEIGHT = 13;

	private Fonts() {
	}

	static Font title(Control control) {
		return create(control, TITLE_HEIGHT);
	}

	static Font step(Control control) {
		return create(control, STEP_HEIGHT);
	}

	private static Font create(Control control, int height) {
		Font font = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(height).setStyle(SWT.BOLD)
				.createFont(control.getDisplay());
		control.addDisposeListener(_ -> font.dispose());
		return font;
	}
}
