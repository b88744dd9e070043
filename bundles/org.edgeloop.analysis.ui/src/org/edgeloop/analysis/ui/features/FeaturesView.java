package org.edgeloop.analysis.ui.features;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.analysis.ui.PictureExport;
import org.edgeloop.analysis.ui.RecordingFollower;
import org.edgeloop.analysis.ui.features.internal.FeaturesMemory;
import org.edgeloop.analysis.ui.features.internal.FeaturesPane;
import org.edgeloop.analysis.ui.features.internal.RecordingTable;
import org.edgeloop.analysis.ui.features.internal.TableDialog;
import org.edgeloop.analysis.ui.features.internal.WindowLinks;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;

/** A feature table looked into: histograms, scatter plots and principal components by class, whose points lead to their windows. */
public final class FeaturesView extends ViewPart {

	public static final String ID = "org.edgeloop.analysis.ui.featuresView";

	/** The family of the jobs that read tables and draw them. */
	public static final Object FAMILY = FeaturesView.class;

	private FeaturesChoice choice = FeaturesChoice.NONE;
	private FeaturesPresenter presenter;
	private FeaturesPane pane;
	private RecordingFollower follower;
	private WindowLinks links;

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		choice = FeaturesMemory.load(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		FeaturesMemory.save(presenter == null ? choice : presenter.choice(), memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		presenter = new FeaturesPresenter(new JobsBackground(FAMILY, parent.getDisplay()), choice);
		links = new WindowLinks(getSite().getPage(), presenter, points -> pane.highlight(points));
		pane = new FeaturesPane(parent, presenter, this::openTable, this::compute, links::look);
		follower = new RecordingFollower(getSite().getPage(), links::follow, _ -> links.follow());
		follower.start();
		fill(getViewSite().getActionBars().getToolBarManager());
		fill(getViewSite().getActionBars().getMenuManager());
		pane.setMenu(this::fillPopup);
	}

	private void openTable() {
		TableDialog.ask(getSite().getShell()).ifPresent(presenter::open);
	}

	private void compute() {
		new RecordingTable(getSite().getShell(), follower).compute(presenter::open);
	}

	private void fill(IToolBarManager bar) {
		bar.add(iconed(Actions.push("Open Feature Table…", this::openTable), Icons.OPEN_FILE));
		bar.add(iconed(Actions.push("Compute for the Recording in Front…", this::compute), Icons.RUN));
		bar.add(new Separator());
		bar.add(iconed(Actions.push("Look at the Chosen Windows", links::look), Icons.OPEN_WINDOWS));
		bar.add(iconed(Actions.push("Label the Chosen Windows…", links::label), Icons.LABELS));
		bar.add(new Separator());
		bar.add(lasso());
		bar.add(table());
	}

	private IAction lasso() {
		IAction lasso = new Action("Draw Around Points (Lasso)", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				pane.setLasso(isChecked());
			}
		};
		lasso.setImageDescriptor(Icons.PATH.descriptor());
		return lasso;
	}

	private IAction table() {
		IAction table = new Action("Show as Table", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				pane.setTableShown(isChecked());
			}
		};
		table.setImageDescriptor(Icons.TABLE.descriptor());
		return table;
	}

	private static IAction iconed(IAction action, Icons icon) {
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	private void fill(IMenuManager menu) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillPopup);
		// An empty menu has no button.
		menu.add(new Separator());
	}

	private void fillPopup(IMenuManager menu) {
		menu.add(Actions.push("&Look at the Chosen Windows", links::look));
		menu.add(Actions.push("La&bel the Chosen Windows\u2026", links::label));
		menu.add(Actions.push("Choose &Nothing", () -> presenter.chooseRows(new int[0])));
		menu.add(new Separator());
		menu.add(Actions.push("Show &All Points", pane::fit));
		presenter.picture().ifPresent(shown -> menu
				.add(Actions.push("&Save Chart As\u2026", () -> PictureExport.ask(getSite().getShell(), shown.chart(), "features", pane.getSize().x))));
		menu.add(new Separator());
		menu.add(Actions.push("&Open Feature Table\u2026", this::openTable));
		menu.add(Actions.push("&Compute for the Recording in Front\u2026", this::compute));
	}

	/** @return the view's logic */
	public FeaturesPresenter presenter() {
		return presenter;
	}

	/** @return what is shown, for whoever looks at the view from outside */
	public FeaturesPane pane() {
		return pane;
	}

	/** Opens the chosen windows one after the other. */
	public void lookAtChosen() {
		links.look();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			links.dispose();
			presenter.clear();
		}
		super.dispose();
	}
}
