package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;

/** The editor's buttons: which graph, how it is shown and coloured, zoom, search, export. */
final class GraphToolBar {

	private final GraphPresenter presenter;
	private final IServiceLocator services;
	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT);

	GraphToolBar(GraphPresenter presenter, IServiceLocator services) {
		this.presenter = presenter;
		this.services = services;
		if (!presenter.document().model().functions().isEmpty()) {
			manager.add(new MenuButton("Main graph and functions", Icons.GRAPH_FUNCTION, this::fillGraphs));
			manager.add(new Separator());
		}
		manager.add(command("org.eclipse.ui.edit.findReplace", Icons.SEARCH));
		manager.add(command(GraphCommand.TRACE.id(), Icons.PATH));
		manager.add(new Separator());
		manager.add(command(GraphCommand.ZOOM_IN.id(), Icons.ZOOM_IN));
		manager.add(command(GraphCommand.ZOOM_OUT.id(), Icons.ZOOM_OUT));
		manager.add(command(GraphCommand.FIT.id(), Icons.ZOOM_FIT));
		manager.add(new Separator());
		manager.add(command(GraphCommand.EXPAND_ALL.id(), Icons.EXPAND_ALL));
		manager.add(command(GraphCommand.COLLAPSE_ALL.id(), Icons.COLLAPSE_ALL));
		var settings = new ViewSettingsMenu(presenter);
		manager.add(new MenuButton("What is shown", Icons.VISIBLE, settings::fill));
		var overlays = new OverlayMenu(presenter);
		manager.add(new MenuButton("What boxes are coloured by", Icons.OVERLAY_COLOURS, overlays::fill));
		manager.add(new Separator());
		manager.add(command("org.edgeloop.onnx.ui.compareModels", Icons.DIFF));
		manager.add(command(ExportGraphHandler.COMMAND, Icons.EXPORT));
	}

	Control create(Composite parent) {
		Control control = manager.createControl(parent);
		control.addDisposeListener(_ -> manager.dispose());
		return control;
	}

	private CommandContributionItem command(String id, Icons icon) {
		var parameter = new CommandContributionItemParameter(services, null, id, CommandContributionItem.STYLE_PUSH);
		parameter.icon = icon.descriptor();
		return new CommandContributionItem(parameter);
	}

	private void fillGraphs(IMenuManager menu) {
		Graph main = presenter.document().model().graph();
		menu.add(graph(main.name().isEmpty() ? "Main Graph" : main.name(), main));
		menu.add(new Separator());
		for (Function function : presenter.document().model().functions()) {
			menu.add(graph(function.domain() + "." + function.name(), function.body()));
		}
	}

	private Action graph(String name, Graph graph) {
		return Actions.radio(Actions.literal(name), presenter.graph() == graph, () -> presenter.show(graph));
	}
}
