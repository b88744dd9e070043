package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphKeys;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.ThemeColors;

/** What the editor shows of one model: its bars, and the graph under them. */
public final class GraphPage {

	private final GraphPresenter presenter;
	private final Composite page;
	private final Label title;
	private final FindBar findBar;
	private final GraphCanvas canvas;

	/** @param parent with a grid layout of one column */
	public GraphPage(Composite parent, GraphPresenter presenter, ProblemPlaces places, IEditorSite site) {
		this.presenter = presenter;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		Composite strip = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 4, 1, 1).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		title = new Label(strip, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(title);
		Control tools = new GraphToolBar(presenter, site).create(strip);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
		new ProblemBar(page, presenter, places::of);
		findBar = new FindBar(page, presenter, this::setFocus);
		canvas = new GraphCanvas(page, presenter);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		followPreferences();
		GraphKeys.follow(canvas, site.getService(IContextService.class));
		addMenu(site);
		presenter.addListener(change -> {
			if (change == Change.LAYOUT && !page.isDisposed()) {
				showTitle();
			}
		});
		showTitle();
	}

	/** Which graph it is, how large, and how much of it is shown. */
	private void showTitle() {
		String name = presenter.document().model().functions().stream().filter(function -> function.body() == presenter.graph()).findFirst()
				.map(GraphPage::title).orElseGet(presenter.graph()::name);
		int count = presenter.graph().nodes().size();
		String nodes = count == 1 ? "1 node" : "%,d nodes".formatted(count);
		title.setText(((name.isEmpty() ? "" : name + "   \u00B7   ") + nodes).replace("&", "&&"));
		title.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	private static String title(Function function) {
		return "function " + function.domain() + "." + function.name();
	}

	private void followPreferences() {
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().equals(GraphPreferences.OVERVIEW)) {
				canvas.setOverviewShown(GraphPreferences.isOverviewShown());
			}
		};
		GraphPreferences.store().addPropertyChangeListener(listener);
		canvas.addListener(SWT.Dispose, _ -> GraphPreferences.store().removePropertyChangeListener(listener));
		canvas.setOverviewShown(GraphPreferences.isOverviewShown());
	}

	private void addMenu(IEditorSite site) {
		var menu = new MenuManager();
		canvas.setMenu(menu.createContextMenu(canvas));
		site.registerContextMenu(menu, site.getSelectionProvider());
		canvas.addListener(SWT.Dispose, _ -> menu.dispose());
	}

	public GraphCanvas canvas() {
		return canvas;
	}

	/** Opens the line for searching. */
	public void find() {
		findBar.open();
	}

	public void setFocus() {
		canvas.setFocus();
	}

	public void dispose() {
		page.dispose();
	}
}
