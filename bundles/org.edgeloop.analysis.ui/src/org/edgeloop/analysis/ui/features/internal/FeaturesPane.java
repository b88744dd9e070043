package org.edgeloop.analysis.ui.features.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.edgeloop.analysis.ui.features.FeaturePicture;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.StackedHistogramChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.chart.ui.ChartRange;
import org.edgeloop.chart.ui.CloudCanvas;

/** The widgets of the Features view: what is shown, the picture, its classes, and the windows behind it. */
public final class FeaturesPane extends Composite {

	private static final String HINT = "No feature table is open. <a href=\"open\">Open one</a> that was made by Make Feature Table, choose Explore Features on one in the "
			+ "Dataset Explorer, or <a href=\"compute\">compute the features</a> of the recording in front.";
	private static final int MARGIN = 8;
	private static final int[] WIDTHS = { 64, 36 };
	private static final int[] HEIGHTS = { 34, 0, 66 };
	private static final int[] HEIGHTS_WITH_LOADINGS = { 28, 30, 42 };

	private final FeaturesPresenter presenter;
	private final StackLayout book = new StackLayout();
	private final Composite hint;
	private final Link hintText;
	private final Composite content;
	private final PictureBar bar;
	private final Composite pictures;
	private final StackLayout pictureStack = new StackLayout();
	private final CloudCanvas cloud;
	private final ChartCanvas histogram;
	private final SashForm side;
	private final ClassTable classes;
	private final LoadingTable loadings;
	private final WindowTable windows;
	private final Label summary;
	private Optional<FeaturePicture> shown = Optional.empty();

	/**
	 * @param open asks for a table
	 * @param compute makes one of the recording in front
	 * @param look opens what is chosen
	 */
	public FeaturesPane(Composite parent, FeaturesPresenter presenter, Runnable open, Runnable compute, Runnable look) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		setLayout(book);
		hint = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(hint);
		hintText = new Link(hint, SWT.WRAP);
		hintText.addListener(SWT.Selection, event -> ("open".equals(event.text) ? open : compute).run());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(hintText);
		content = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		bar = new PictureBar(content, presenter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var sash = new SashForm(content, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(sash);
		pictures = new Composite(sash, SWT.NONE);
		pictures.setLayout(pictureStack);
		cloud = new CloudCanvas(pictures);
		histogram = new ChartCanvas(pictures);
		side = new SashForm(sash, SWT.VERTICAL);
		classes = new ClassTable(side, presenter);
		loadings = new LoadingTable(side);
		windows = new WindowTable(side, presenter, look);
		sash.setWeights(WIDTHS);
		summary = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN / 2, 2).hint(1, SWT.DEFAULT).applyTo(summary);
		listen(look);
		refresh();
	}

	private void listen(Runnable look) {
		cloud.addBrushListener(presenter::brush);
		cloud.addChoiceListener(point -> {
			presenter.picture().ifPresent(picture -> presenter.chooseRows(new int[] { picture.drawn()[point.category()] }));
			look.run();
		});
		histogram.addRangeListener(this::brush);
		histogram.addChoiceListener(bin -> brush(ChartRange.between(bin, bin)));
		presenter.addListener(this::refresh);
	}

	private void brush(ChartRange range) {
		shown.map(FeaturePicture::chart).filter(StackedHistogramChart.class::isInstance).map(StackedHistogramChart.class::cast).ifPresent(chart -> {
			boolean isLast = range.last() == chart.bins() - 1;
			double to = chart.edges()[range.last() + 1];
			// A bin has its lower edge, and only the last one both.
			presenter.brush(chart.edges()[range.first()], isLast ? to : Math.nextDown(to), Brushing.REPLACE);
		});
	}

	private void refresh() {
		if (isDisposed()) {
			return;
		}
		boolean isOpen = presenter.frame().isPresent();
		book.topControl = isOpen ? content : hint;
		hintText.setText(presenter.summary().isEmpty() ? HINT : presenter.summary().replace("&", "&&").replace('<', '\u2039') + "\n\n" + HINT);
		summary.setText(presenter.summary().replace("&", "&&"));
		summary.setToolTipText(presenter.summary());
		bar.refresh();
		if (!presenter.picture().equals(shown)) {
			shown = presenter.picture();
			shown.ifPresent(this::show);
		}
		windows.refresh();
		layout(true, true);
	}

	private void show(FeaturePicture picture) {
		classes.show(picture.classes().all());
		loadings.show(Optional.of(picture));
		side.setWeights(picture.components().isPresent() ? HEIGHTS_WITH_LOADINGS : HEIGHTS);
		if (picture.chart() instanceof CloudChart points) {
			cloud.show(points);
			turnTo(cloud);
		} else {
			histogram.show(picture.chart());
			turnTo(histogram);
		}
	}

	private void turnTo(Control picture) {
		pictureStack.topControl = picture;
		pictures.layout();
	}

	/** Marks drawn points, such as those of what is looked at in the editor. */
	public void highlight(Set<Integer> points) {
		if (!isDisposed()) {
			cloud.highlight(points);
		}
	}

	/** Draws around points when dragging, instead of a rectangle. */
	public void setLasso(boolean lasso) {
		cloud.model().setLasso(lasso);
	}

	/** Shows the numbers of the picture in a table, or the picture again. */
	public void setTableShown(boolean isShown) {
		cloud.setTableShown(isShown);
		histogram.setTableShown(isShown);
	}

	/** Shows all points. */
	public void fit() {
		cloud.model().fit();
	}

	/** @return the points, for whoever looks at the view from outside */
	public CloudCanvas cloud() {
		return cloud;
	}

	/** Opens a menu on the pictures and the windows, filled each time. */
	public void setMenu(Consumer<IMenuManager> filler) {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(filler::accept);
		cloud.setMenu(menu.createContextMenu(cloud));
		histogram.setMenu(menu.createContextMenu(histogram));
		windows.control().table().setMenu(menu.createContextMenu(windows.control().table()));
	}

	@Override
	public boolean setFocus() {
		return book.topControl == hint ? hintText.setFocus() : pictureStack.topControl != null && pictureStack.topControl.setFocus();
	}
}
