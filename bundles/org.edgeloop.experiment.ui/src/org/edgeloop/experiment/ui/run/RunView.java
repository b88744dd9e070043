package org.edgeloop.experiment.ui.run;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.experiment.ui.internal.run.ArtifactOpener;
import org.edgeloop.experiment.ui.internal.run.RunHeading;
import org.edgeloop.experiment.ui.internal.run.RunTabs;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.TableCopy;

/** All that is known of the run that is selected anywhere in the window: metrics, params, tags, data and artifacts. */
public final class RunView extends ViewPart {

	public static final String ID = "org.edgeloop.experiment.ui.runView";

	/** The family of the jobs that read a run. */
	public static final Object FAMILY = RunView.class;

	private static final int MARGIN = 12;

	private final TrackingSession session = Tracking.session();
	private final StackLayout stack = new StackLayout();
	private RunPresenter presenter;
	private Composite page;
	private Label hint;
	private Composite content;
	private RunHeading heading;
	private RunTabs tabs;

	private final ISelectionListener selection = (_, selected) -> {
		if (selected instanceof IStructuredSelection many && many.getFirstElement() instanceof RunReference run) {
			presenter.show(Optional.of(run));
		}
	};

	private final TrackingSession.Listener listener = new TrackingSession.Listener() {
		@Override
		public void runsChanged(TrackedStore store, Set<String> runIds) {
			page.getDisplay().asyncExec(() -> {
				if (!page.isDisposed()) {
					presenter.changed(store, runIds);
				}
			});
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		presenter = new RunPresenter(session, new JobsBackground(FAMILY, parent.getDisplay()));
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		Composite empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		hint.setText("Select a run in the Runs view to see all that is known of it.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		content = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		heading = new RunHeading(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading.control());
		tabs = new RunTabs(content, presenter, new ArtifactOpener(presenter, getSite().getPage()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs.control());
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(page.getDisplay())).install(getViewSite().getActionBars());
		presenter.addListener(this::refresh);
		session.addListener(listener);
		getSite().getPage().addSelectionListener(selection);
		refresh();
		selection.selectionChanged(this, getSite().getPage().getSelection());
	}

	private void refresh() {
		if (page.isDisposed()) {
			return;
		}
		stack.topControl = presenter.reference().isEmpty() ? hint.getParent() : content;
		heading.show(presenter);
		tabs.refresh();
		page.layout(true, true);
	}

	/** @return the logic behind the view */
	public RunPresenter presenter() {
		return presenter;
	}

	/** Brings the artifacts to the front. */
	public void showArtifacts() {
		tabs.showArtifacts();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content) {
			tabs.control().setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		getSite().getPage().removeSelectionListener(selection);
		if (presenter != null) {
			presenter.close();
		}
		super.dispose();
	}
}
