package org.edgeloop.versioning.ui.internal.changes;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.edgeloop.ui.ThemeColors;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.ProjectState;

/** The branch, the tree of changes and the next commit, from top to bottom. */
public final class ChangesPane {

	private static final int MARGIN = 6;

	private final VersionsPresenter presenter;
	private final Composite control;
	private final BranchBar branch;
	private final NoticeBar notice;
	private final Label unchanged;
	private final TreeViewer tree;
	private final CommitArea commit;
	private Set<ChangeNode> groupsShown = Set.of();
	private Optional<ProjectState> stateShown = Optional.empty();

	public ChangesPane(Composite parent, VersionsPresenter presenter, IWorkbenchPartSite site, ChangeQuestions questions) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		branch = new BranchBar(control, presenter);
		notice = new NoticeBar(control, presenter, questions::abortMerge);
		for (Composite bar : List.of(branch.control(), notice.control())) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		}
		new Label(control, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().create());
		unchanged = new Label(control, SWT.WRAP);
		unchanged.setText("Nothing has changed since the last commit.");
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).hint(1, SWT.DEFAULT).applyTo(unchanged);
		colour();
		ThemeColors.whenChanged(unchanged, this::colour);
		tree = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(tree.getControl());
		tree.setContentProvider(new ChangeTreeContent(presenter));
		tree.setLabelProvider(ChangeLabels.styled(presenter));
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setUseHashlookup(true);
		tree.setInput(presenter);
		tree.addOpenListener(_ -> VersionsCommand.OPEN_CHANGE.execute(site));
		ChangeDrag.install(tree, presenter, this::selected);
		new Label(control, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(GridDataFactory.fillDefaults().create());
		commit = new CommitArea(control, presenter, questions::commit);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(commit.control());
	}

	private void colour() {
		unchanged.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	public Composite control() {
		return control;
	}

	public TreeViewer tree() {
		return tree;
	}

	/** @return the changes that are selected; all those of groups that are */
	public List<Change> selected() {
		return Arrays.stream(tree.getStructuredSelection().toArray()).flatMap(this::changes).distinct().toList();
	}

	private Stream<Change> changes(Object node) {
		return switch ((ChangeNode) node) {
		case ChangeNode.OfGroup(var group) -> presenter.changes(group).stream();
		case ChangeNode.OfChange(Change change) -> Stream.of(change);
		};
	}

	/** Shows what the presenter has now. */
	public void show() {
		branch.show();
		notice.show();
		commit.show();
		// While the user types a message, nothing else changes.
		if (!presenter.state().equals(stateShown)) {
			stateShown = presenter.state();
			showChanges();
		}
		control.layout();
	}

	/** What was selected stays so; groups that are new are open. */
	private void showChanges() {
		StructuredSelection before = new StructuredSelection(tree.getStructuredSelection().toList());
		Set<ChangeNode> groups = new LinkedHashSet<>(presenter.roots());
		((GridData) unchanged.getLayoutData()).exclude = !groups.isEmpty();
		unchanged.setVisible(groups.isEmpty());
		tree.getTree().setRedraw(false);
		try {
			tree.refresh();
			groups.stream().filter(group -> !groupsShown.contains(group)).forEach(group -> tree.setExpandedState(group, true));
			tree.setSelection(before);
		} finally {
			tree.getTree().setRedraw(true);
		}
		groupsShown = groups;
	}

	public void focusMessage() {
		commit.setFocus();
	}
}
