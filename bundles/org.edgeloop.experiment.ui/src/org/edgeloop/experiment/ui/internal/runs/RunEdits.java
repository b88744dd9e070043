package org.edgeloop.experiment.ui.internal.runs;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.edit.EditRunsOperation;
import org.edgeloop.experiment.edit.EditRunsOperation.Edit;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.RunFrame;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.OperationJob;

/** Changes the runs that are selected, in jobs; the table follows when the store says that they changed. */
final class RunEdits {

	/** The family of the jobs. */
	static final Object FAMILY = RunEdits.class;

	private final Shell shell;
	private final RunsPresenter presenter;

	RunEdits(Shell shell, RunsPresenter presenter) {
		this.shell = shell;
		this.presenter = presenter;
	}

	private String text(String runId, RunKey key) {
		RunFrame frame = presenter.frame();
		String text = frame.row(runId).isPresent() ? frame.text(frame.row(runId).getAsInt(), key) : null;
		return text == null ? "" : text;
	}

	/** Stars all, or none if all are starred. */
	void toggleStar(List<String> runs) {
		boolean all = runs.stream().allMatch(run -> "true".equalsIgnoreCase(text(run, RunKey.tag(RunTags.STAR))));
		List<String> others = all ? runs : runs.stream().filter(run -> text(run, RunKey.tag(RunTags.STAR)).isEmpty()).toList();
		start(all ? "Taking stars off" : "Starring runs", others, EditRunsOperation.star(!all));
	}

	void editNote(List<String> runs) {
		String present = text(runs.getFirst(), RunKey.tag(RunTags.NOTE));
		String which = runs.size() == 1 ? presenter.table().label(runs.getFirst()) : runs.size() + " runs";
		new NoteDialog(shell, which, present).ask().filter(text -> !text.equals(present) || runs.size() > 1)
				.ifPresent(text -> start("Noting", withNote(runs, text), EditRunsOperation.note(text)));
	}

	/** A note that is not there cannot be taken off. */
	private List<String> withNote(List<String> runs, String text) {
		return text.isEmpty() ? runs.stream().filter(run -> !text(run, RunKey.tag(RunTags.NOTE)).isEmpty()).toList() : runs;
	}

	void rename(String run) {
		String present = text(run, RunKey.of(RunAttribute.NAME));
		InputDialog dialog = new InputDialog(shell, "Rename Run", "The name of the run:", present,
				name -> name.isBlank() ? "A run needs a name." : null);
		if (dialog.open() == Window.OK && !dialog.getValue().equals(present)) {
			start("Renaming " + present, List.of(run), EditRunsOperation.rename(dialog.getValue().strip()));
		}
	}

	void delete(List<String> runs) {
		List<String> active = inState(runs, Lifecycle.ACTIVE);
		String which = active.size() == 1 ? "the run " + presenter.table().label(active.getFirst()) : active.size() + " runs";
		if (!active.isEmpty() && MessageDialog.openConfirm(shell, "Delete Runs",
				"Put " + which + " into the bin? They stay in the store and can be restored: choose Show Deleted Runs to see them.")) {
			start("Deleting " + which, active, EditRunsOperation.delete());
		}
	}

	void restore(List<String> runs) {
		start("Restoring runs", inState(runs, Lifecycle.DELETED), EditRunsOperation.restore());
	}

	private List<String> inState(List<String> runs, Lifecycle state) {
		return runs.stream().filter(run -> text(run, RunKey.of(RunAttribute.LIFECYCLE)).equalsIgnoreCase(state.name())).toList();
	}

	private void start(String name, List<String> runs, Edit edit) {
		if (runs.isEmpty()) {
			return;
		}
		presenter.feed().choice().ifPresent(choice -> {
			TrackedStore store = choice.store();
			Set<String> ids = Set.copyOf(runs);
			new OperationJob<>(name, FAMILY, progress -> new EditRunsOperation(Tracking.session().open(store), ids, edit).run(progress))
					.onResult(presenter.feed()::touch).schedule();
		});
	}
}
