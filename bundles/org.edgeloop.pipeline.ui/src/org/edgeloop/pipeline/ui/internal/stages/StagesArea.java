package org.edgeloop.pipeline.ui.internal.stages;

import java.util.Optional;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.edgeloop.base.Problem;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.StagesPresenter.Situation;
import org.edgeloop.pipeline.ui.internal.details.StageTabs;
import org.edgeloop.pipeline.ui.internal.handlers.StageCommand;

/** What the Stages view consists of: graph or table, tabs beside or below it, a line for what is wrong, or a hint in place of all. */
public final class StagesArea {

	/** A view wider than this times its height has its tabs beside the graph. */
	private static final double WIDE = 1.3;
	private static final int[] WEIGHTS = { 58, 42 };

	private final StagesPresenter presenter;
	private final Composite page;
	private final StackLayout pages = new StackLayout();
	private final StagesHint hint;
	private final Composite content;
	private final ProblemLine problem;
	private final SashForm sash;
	private final Composite pictures;
	private final StackLayout pictureStack = new StackLayout();
	private final StageCanvas canvas;
	private final StageTable table;
	private final StageTabs tabs;
	private final StagesListener listener = this::changed;

	public StagesArea(Composite parent, StagesPresenter presenter, IWorkbenchPartSite site) {
		this.presenter = presenter;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(pages);
		hint = new StagesHint(page, presenter, command -> StageCommand.execute(site, command));
		content = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		problem = new ProblemLine(content, () -> StageCommand.OPEN_PROBLEM.execute(site));
		sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		pictures = new Composite(sash, SWT.NONE);
		pictures.setLayout(pictureStack);
		canvas = new StageCanvas(pictures, presenter, _ -> StageCommand.OPEN.execute(site));
		table = new StageTable(pictures, presenter, _ -> StageCommand.OPEN.execute(site));
		tabs = new StageTabs(sash, presenter);
		sash.setWeights(WEIGHTS);
		page.addListener(SWT.Resize, _ -> arrange());
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		canvas.setMenu(menu.createContextMenu(canvas));
		table.control().setMenu(menu.createContextMenu(table.control()));
		site.registerContextMenu(menu, site.getSelectionProvider());
		presenter.addListener(listener);
		page.addDisposeListener(_ -> presenter.removeListener(listener));
		show();
	}

	private void arrange() {
		Rectangle room = page.getClientArea();
		int wanted = room.width > WIDE * room.height ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}

	private void changed(Change change) {
		if (change == Change.STAGES) {
			show();
		}
	}

	private void show() {
		boolean isFilled = presenter.situation() == Situation.STAGES;
		hint.show();
		pages.topControl = isFilled ? content : hint.control();
		Optional<Problem> wrong = isFilled ? presenter.problem() : Optional.empty();
		problem.show(wrong, StageOpener.canOpenProblem(presenter));
		content.layout();
		page.layout();
	}

	/** Shows the stages as a table, or as a graph. */
	public void setTableShown(boolean shown) {
		boolean hasFocus = pictureStack.topControl != null && pictureStack.topControl.isFocusControl();
		pictureStack.topControl = shown ? table.control() : canvas;
		pictures.layout();
		if (hasFocus) {
			pictureStack.topControl.setFocus();
		}
	}

	/** Brings what is said while stages run to the front. */
	public void showLog() {
		tabs.showPage("log");
	}

	/** Brings a page of the tabs to the front. */
	public void showPage(String name) {
		tabs.showPage(name);
	}

	public Control control() {
		return page;
	}

	public void setFocus() {
		if (pages.topControl == content) {
			pictureStack.topControl.setFocus();
		} else {
			hint.control().setFocus();
		}
	}
}
