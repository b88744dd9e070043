package org.edgeloop.device.ui.internal.plan;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.edgeloop.device.ui.plan.PlanSession;

/** A plan while it runs and after it: what came of it in words, how far it is, its steps, its log. */
public final class PlanArea {

	private static final int STEP_LINES = 9;
	private static final int LOG_LINES = 5;
	private static final int SCALE = 1000;
	private static final int TICK_MILLIS = 100;

	private final PlanSession session;
	private final Supplier<String> waiting;
	private final Composite area;
	private final Label icon;
	private final Label sentence;
	private final Label remedy;
	private final ProgressBar bar;
	private boolean isTicking;

	/** @param waiting what is said before a plan is run */
	public PlanArea(Composite parent, PlanSession session, Supplier<String> waiting) {
		this.session = session;
		this.waiting = waiting;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		icon = new Label(area, SWT.NONE);
		GridDataFactory.swtDefaults().hint(16, 16).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		sentence = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(sentence);
		remedy = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(24, 0).hint(1, SWT.DEFAULT).applyTo(remedy);
		bar = new ProgressBar(area, SWT.SMOOTH | SWT.HORIZONTAL);
		bar.setMaximum(SCALE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
		SashForm parts = new SashForm(area, SWT.VERTICAL);
		PixelConverter converter = new PixelConverter(area);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, converter.convertHeightInCharsToPixels(STEP_LINES + LOG_LINES)).applyTo(parts);
		new PlanTable(parts, session);
		new LogArea(parts, session);
		parts.setWeights(STEP_LINES, LOG_LINES);
		session.addListener(this::refresh);
		refresh();
	}

	public Composite control() {
		return area;
	}

	private void refresh() {
		if (area.isDisposed()) {
			return;
		}
		PlanVerdict verdict = PlanVerdict.of(session, waiting.get());
		icon.setImage(verdict.icon().image());
		boolean isLaidOut = verdict.sentence().equals(sentence.getText()) && verdict.remedy().equals(remedy.getText());
		sentence.setText(verdict.sentence().replace("&", "&&"));
		remedy.setText(verdict.remedy().replace("&", "&&"));
		((GridData) remedy.getLayoutData()).exclude = verdict.remedy().isEmpty();
		remedy.setVisible(!verdict.remedy().isEmpty());
		if (!isLaidOut) {
			area.layout(true, true);
		}
		if (session.isRunning() && !isTicking) {
			isTicking = true;
			tick();
		}
		showFigure();
	}

	/** Follows a running plan at the pace of the eye, whatever its own is. */
	private void tick() {
		if (area.isDisposed() || !session.isRunning()) {
			isTicking = false;
			return;
		}
		showFigure();
		area.getDisplay().timerExec(TICK_MILLIS, this::tick);
	}

	private void showFigure() {
		boolean isDone = session.result().isPresent();
		bar.setVisible(session.isRunning());
		bar.setSelection(isDone ? SCALE : (int) Math.round(Math.max(0, session.figure().share()) * SCALE));
		bar.setToolTipText(session.figure().task());
	}
}
