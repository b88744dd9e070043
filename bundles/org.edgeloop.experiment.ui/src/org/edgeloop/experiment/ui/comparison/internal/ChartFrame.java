package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.Chart;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.comparison.HistoryCache;
import org.edgeloop.ui.ThemeColors;

/** A chart of the comparison with its title, its menu and a corner to drag it larger by. */
final class ChartFrame {

	private final ChartSettings settings;
	private final ComparisonSession session;
	private final HistoryCache histories;
	private final Composite control;
	private final Label title;
	private final Label state;
	private final Composite place;
	private FrameContent content;
	private ChartKind kind;
	private boolean dropTarget;

	ChartFrame(Composite parent, FormToolkit toolkit, ComparisonSession session, HistoryCache histories, ChartSettings settings,
			ChartGrid grid) {
		this.settings = settings;
		this.session = session;
		this.histories = histories;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 2).applyTo(control);
		control.addListener(SWT.Paint, event -> {
			event.gc.setForeground((dropTarget ? ThemeColors.ACCENT : ThemeColors.GRID).color());
			event.gc.setLineWidth(dropTarget ? 3 : 1);
			event.gc.drawRectangle(0, 0, control.getSize().x - 1, control.getSize().y - 1);
		});
		title = toolkit.createLabel(control, "");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(title);
		state = toolkit.createLabel(control, "");
		var menuButton = new MenuButton(control, "Edit, move and save this chart");
		place = toolkit.createComposite(control);
		place.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(place);
		new ResizeGrip(control, this, grid);
		new FrameDrag(title, this, grid);
		title.setMenu(menu(title));
		menuButton.opens(menu(menuButton.control()));
		kind = settings.getKind();
		content = content(kind);
	}

	private Menu menu(Control owner) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(_ -> new ChartMenu(session, this).fill(menu));
		return menu.createContextMenu(owner);
	}

	private FrameContent content(ChartKind wanted) {
		FrameContent made = wanted == ChartKind.CONFUSION ? new MatricesContent(place, session) : new ChartContent(place, session.selection(), this::arrange);
		made.setMenus(this::menu);
		return made;
	}

	/** Only what was arranged changes, whatever else has changed meanwhile. */
	private void arrange(ChartSettings arranged) {
		var document = session.document();
		document.execute(document.commands().arrange(settings, arranged));
	}

	/** A kind of chart that is shown in another way needs other widgets. */
	private void fitContent() {
		if ((kind == ChartKind.CONFUSION) != (settings.getKind() == ChartKind.CONFUSION)) {
			content.control().dispose();
			content = content(settings.getKind());
			place.layout(true);
		}
		kind = settings.getKind();
	}

	Control control() {
		return control;
	}

	ChartSettings settings() {
		return settings;
	}

	ComparisonSession session() {
		return session;
	}

	void setFocus() {
		content.control().setFocus();
	}

	/** @return what is drawn; empty as long as its data are being read */
	Optional<Chart> chart() {
		return content.chart();
	}

	FrameContent content() {
		return content;
	}

	/** Shows the chart as it is set up now, of the data that are here. */
	void refresh() {
		control.setLayoutData(new TwelfthsLayout.Size(Math.clamp(settings.getWidth(), 1, TwelfthsLayout.TWELFTHS), Math.max(3, settings.getHeight())));
		title.setText(ComparisonCharts.title(settings).replace("&", "&&"));
		Set<String> needed = ComparisonCharts.histories(settings);
		fitContent();
		boolean ready = !session.isLoading() && histories.has(needed);
		state.setText(ready ? histories.problem(needed).map(problem -> "\u26A0 " + problem.what()).orElse("") : "Reading \u2026");
		control.layout(true);
		if (ready) {
			content.show(settings, histories.data(session.runs(), needed));
		}
	}

	void setDropTarget(boolean isTarget) {
		if (dropTarget != isTarget) {
			dropTarget = isTarget;
			control.redraw();
		}
	}

	void dispose() {
		control.dispose();
	}
}
