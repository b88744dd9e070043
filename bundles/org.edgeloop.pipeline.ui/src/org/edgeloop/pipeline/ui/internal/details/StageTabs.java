package org.edgeloop.pipeline.ui.internal.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.ui.Icons;

/** What the Stages view shows beside the graph, in tabs. */
public final class StageTabs {

	private final TabFolder folder;
	private final TabItem stage;
	private final TabItem figures;
	private final TabItem log;

	public StageTabs(Composite parent, StagesPresenter presenter) {
		folder = new TabFolder(parent, SWT.TOP);
		stage = tab("Stage", Icons.INFO, new StagePage(folder, presenter).control());
		figures = tab("Params and Metrics", Icons.STATISTICS, new FiguresPage(folder, presenter).control());
		log = tab("Log", Icons.CONSOLE, new LogPage(folder, presenter).control());
		folder.setSelection(stage);
	}

	private TabItem tab(String title, Icons icon, Control control) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(title);
		item.setImage(icon.image());
		item.setControl(control);
		return item;
	}

	/** Brings a page to the front: {@code stage}, {@code figures} or {@code log}. */
	public void showPage(String name) {
		folder.setSelection(switch (name) {
		case "figures" -> figures;
		case "log" -> log;
		default -> stage;
		});
	}

	public Control control() {
		return folder;
	}
}
