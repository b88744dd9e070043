package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.suggestion.internal.GhostLayer;
import org.edgeloop.ui.ProblemPage;

/** What the labelling editor shows: tool strip, info bar and timeline, or a page that says why there is none. */
public final class LabellingArea {

	private final Composite book;
	private final StackLayout stack = new StackLayout();
	private final Composite page;
	private final Composite strip;
	private final InfoBar infoBar;
	private final TimelineCanvas canvas;
	private final ProblemPage problemPage;

	/** @param tryAgain opens the recording once more */
	public LabellingArea(Composite parent, Runnable tryAgain) {
		book = new Composite(parent, SWT.NONE);
		book.setLayout(stack);
		page = new Composite(book, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		strip = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		strip.setLayout(new StripLayout());
		infoBar = new InfoBar(page);
		canvas = new TimelineCanvas(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		problemPage = new ProblemPage(book, tryAgain);
		stack.topControl = page;
	}

	/** Shows an empty timeline that says what is going on. */
	public void showMessage(String message) {
		clearStrip();
		infoBar.clear();
		canvas.setModel(Optional.empty());
		canvas.setMessage(message);
		top(page);
	}

	public void showProblem(Problem problem) {
		canvas.setModel(Optional.empty());
		problemPage.show(problem);
		top(problemPage.control());
	}

	/**
	 * Shows a recording.
	 *
	 * @param presenter labels it; empty where it can have no labels
	 */
	public void show(TimelineModel timeline, Optional<LabellingPresenter> presenter, IServiceLocator services) {
		clearStrip();
		canvas.layers().forEach(canvas::removeLayer);
		LabellingToolBar tools = new LabellingToolBar(timeline, services);
		presenter.ifPresent(labels -> addLabels(labels, tools, services));
		tools.addViewing();
		tools.addContributions();
		presenter.ifPresent(_ -> tools.addHelp());
		tools.create(strip);
		canvas.setModel(Optional.of(timeline));
		top(page);
	}

	private void addLabels(LabellingPresenter presenter, LabellingToolBar tools, IServiceLocator services) {
		TypeColors colors = new TypeColors(presenter.taxonomy());
		TypeImages images = new TypeImages(colors, strip);
		canvas.addLayer(new LabelLayer(presenter, colors, new LabelMenu(presenter, images, services), canvas,
				LabellingPreferences::hatched));
		canvas.addLayer(new GhostLayer(presenter, colors, canvas, services));
		presenter.addListener(_ -> canvas.redraw());
		tools.addMarking(presenter);
		new ClassPalette(strip, presenter, images);
	}

	private void clearStrip() {
		for (Control control : strip.getChildren()) {
			control.dispose();
		}
	}

	private void top(Control control) {
		stack.topControl = control;
		book.layout(true, true);
	}

	/** @return how many samples lie under one point of the timeline at present */
	public double samplesPerPoint() {
		return canvas.geometry().map(TimelineGeometry::pointsPerSample).map(points -> 1 / points).orElse(1.0);
	}

	public InfoBar infoBar() {
		return infoBar;
	}

	public TimelineCanvas canvas() {
		return canvas;
	}

	public void setFocus() {
		if (stack.topControl == page) {
			canvas.setFocus();
		} else {
			problemPage.setFocus();
		}
	}
}
