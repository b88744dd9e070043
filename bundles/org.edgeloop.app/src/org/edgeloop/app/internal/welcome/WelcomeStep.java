package org.edgeloop.app.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.ui.ThemeColors;

/**
 * One of the first steps: its number, what it is, and the button that does it.
 *
 * @param number what stands in the circle
 * @param title the step in a few words
 * @param text what will happen and what for
 * @param button the caption of the button
 * @param action what the button does
 */
record WelcomeStep(int number, String title, String text, String button, Runnable action) {

	/** How far text stands to the right of the circles' left edge. */
	static final int INDENT = 66;
	private static final int CIRCLE = 42;

	void createControl(Composite parent, int textWidth) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(INDENT - CIRCLE, 6).applyTo(row);
		createCircle(row);
		var heading = new Label(row, SWT.NONE);
		heading.setText(title);
		heading.setFont(Fonts.step(heading));
		var explanation = new Label(row, SWT.WRAP);
		explanation.setText(text);
		GridDataFactory.swtDefaults().hint(textWidth, SWT.DEFAULT).applyTo(explanation);
		var push = new Button(row, SWT.PUSH);
		push.setText(button);
		push.addListener(SWT.Selection, _ -> action.run());
	}

	private void createCircle(Composite row) {
		var circle = new Canvas(row, SWT.DOUBLE_BUFFERED);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).hint(CIRCLE, CIRCLE).applyTo(circle);
		circle.setFont(Fonts.step(circle));
		circle.addListener(SWT.Paint, this::paintCircle);
		ThemeColors.whenChanged(circle, circle::redraw);
	}

	private void paintCircle(Event event) {
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(2);
		gc.setForeground(ThemeColors.ACCENT.color());
		gc.drawOval(2, 2, CIRCLE - 5, CIRCLE - 5);
		String digit = String.valueOf(number);
		Point size = gc.textExtent(digit);
		gc.drawText(digit, (CIRCLE - size.x) / 2, (CIRCLE - size.y) / 2, true);
	}
}
