package org.edgeloop.drift.ui.report.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.ui.report.Verdict;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;

/** The verdict, large: a picture, a headline, and why. */
final class VerdictBanner {

	private static final int ICON = 32;
	private static final int STRIPE = 4;

	private final Composite control;
	private final Canvas stripe;
	private final Canvas icon;
	private final Label headline;
	private final Label detail;
	private Verdict shown = Verdict.NONE;

	VerdictBanner(Composite parent, FormToolkit toolkit) {
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 2).applyTo(control);
		stripe = new Canvas(control, SWT.NONE);
		GridDataFactory.fillDefaults().span(1, 2).hint(STRIPE, ICON).applyTo(stripe);
		stripe.addListener(SWT.Paint, event -> {
			event.gc.setBackground(colour().color());
			event.gc.fillRectangle(stripe.getClientArea());
		});
		icon = new Canvas(control, SWT.NONE);
		toolkit.adapt(icon, false, false);
		GridDataFactory.swtDefaults().span(1, 2).hint(ICON, ICON).applyTo(icon);
		icon.addListener(SWT.Paint, event -> draw(event.gc, picture().image()));
		headline = toolkit.createLabel(control, "");
		headline.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
		detail = toolkit.createLabel(control, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(detail);
		ThemeColors.whenChanged(control, () -> show(shown));
	}

	Composite control() {
		return control;
	}

	private static void draw(GC gc, Image image) {
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, 0, 0, ICON, ICON);
	}

	private Icons picture() {
		return switch (shown.kind()) {
		case DRIFTED -> Icons.DRIFTED;
		case PASSED -> Icons.PASSED;
		case RUNNING -> Icons.TIME;
		case NONE -> Icons.INFO;
		};
	}

	private ThemeColors colour() {
		return switch (shown.kind()) {
		case DRIFTED -> ThemeColors.FAILED;
		case PASSED -> ThemeColors.PASSED;
		case RUNNING, NONE -> ThemeColors.AXIS;
		};
	}

	void show(Verdict verdict) {
		shown = verdict;
		headline.setText(verdict.headline());
		headline.setForeground((verdict.kind() == Verdict.Kind.DRIFTED || verdict.kind() == Verdict.Kind.PASSED ? colour() : ThemeColors.TEXT).color());
		detail.setText(verdict.detail());
		stripe.redraw();
		icon.redraw();
		control.layout(true, true);
	}
}
