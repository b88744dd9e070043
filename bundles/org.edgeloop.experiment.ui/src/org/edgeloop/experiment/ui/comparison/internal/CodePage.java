package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.comparison.CodeDifferenceOperation;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.versioning.CommitDiff;
import org.edgeloop.versioning.FileChange;

/** How the code of one run differs from another's: the files, and the lines of the one that is chosen. */
public final class CodePage extends ComparisonPage {

	public static final String ID = "code";

	private static final int COMMIT_DIGITS = 8;

	private Combo from;
	private Combo to;
	private Label summary;
	private RowTable<FileChange> files;
	private DiffArea diff;
	private List<ComparedRun> runs = List.of();
	private Optional<List<String>> compared = Optional.empty();

	public CodePage(FormEditor editor, ComparisonSession session) {
		super(editor, session, ID, "Code");
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		from = combo(line, toolkit, "From:");
		to = combo(line, toolkit, "to:");
		summary = toolkit.createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(sash);
		files = new RowTable<>(sash, List.of(RowColumn.words("File", 34, FileChange::path),
				RowColumn.words("Change", 11, change -> change.kind().name().toLowerCase(Locale.ROOT)),
				number("Added", FileChange::added), number("Removed", FileChange::removed)), _ -> diff.setFocus());
		diff = new DiffArea(sash);
		sash.setWeights(2, 3);
		files.addSelectionListener(change -> diff.show(change.diff()));
	}

	private static RowColumn<FileChange> number(String title, ToIntFunction<FileChange> count) {
		return new RowColumn<>(title, 10, true, change -> change.binary() ? "binary" : Integer.toString(count.applyAsInt(change)),
				Comparator.comparingInt(count));
	}

	private Combo combo(Composite line, FormToolkit toolkit, String name) {
		toolkit.createLabel(line, name);
		Combo combo = new Combo(line, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, _ -> compare());
		return combo;
	}

	@Override
	protected void refresh() {
		ComparedRuns all = session().runs();
		if (!runs.equals(all.runs())) {
			runs = all.runs();
			var labels = all.labels();
			String[] items = runs.stream().map(run -> item(run, labels.getOrDefault(run.id(), run.label()))).toArray(String[]::new);
			from.setItems(items);
			to.setItems(items);
			from.select(indexOf(all.baseline()));
			to.select(otherCode(indexOf(all.baseline())));
		}
		compare();
	}

	private static String item(ComparedRun run, String label) {
		String commit = CodeDifferenceOperation.commit(run.run());
		return label + (commit.isEmpty() ? ", no commit" : ", " + commit.substring(0, Math.min(COMMIT_DIGITS, commit.length())));
	}

	private int indexOf(String id) {
		return Math.max(0, runs.stream().map(ComparedRun::id).toList().indexOf(id));
	}

	/** @return the first run that was made with another commit, or else the next one */
	private int otherCode(int base) {
		for (int i = 0; i < runs.size(); i++) {
			String commit = CodeDifferenceOperation.commit(runs.get(i).run());
			if (!commit.isEmpty() && !commit.equals(CodeDifferenceOperation.commit(runs.get(base).run()))) {
				return i;
			}
		}
		return runs.size() > 1 ? (base + 1) % runs.size() : base;
	}

	private void compare() {
		int first = from.getSelectionIndex();
		int second = to.getSelectionIndex();
		if (first < 0 || second < 0) {
			return;
		}
		ComparedRun old = runs.get(first);
		ComparedRun young = runs.get(second);
		List<String> pair = List.of(old.id(), young.id());
		if (compared.filter(pair::equals).isPresent()) {
			return;
		}
		compared = Optional.of(pair);
		var operation = new CodeDifferenceOperation(session().document().file(), old, young);
		new OperationJob<>("Comparing code", ComparisonEditor.READING, operation::run).onResult(found -> {
			if (isCurrent(pair)) {
				show(found);
			}
		}).onFailure(problem -> {
			if (isCurrent(pair)) {
				show(problem);
			}
		}).schedule();
	}

	private boolean isCurrent(List<String> pair) {
		return compared.filter(pair::equals).isPresent() && !summary.isDisposed();
	}

	private void show(CommitDiff found) {
		String more = found.files() > found.changes().size() ? ", the first " + found.changes().size() + " are listed" : "";
		summary.setText(found.files() == 0 ? "Both runs were made with the same code: " + words(found.to())
				: "%s \u2192 %s: %d %s, %d lines added, %d removed%s".formatted(words(found.from()), words(found.to()), found.files(),
						found.files() == 1 ? "file" : "files", found.added(), found.removed(), more));
		files.show(found.changes());
		diff.show(found.changes().isEmpty() ? "" : found.changes().getFirst().diff());
		found.changes().stream().findFirst().ifPresent(files::select);
		summary.requestLayout();
	}

	private void show(Problem problem) {
		summary.setText("\u26A0 " + Problems.toText(problem).replaceAll("\n+", " \u2013 "));
		files.show(List.of());
		diff.show("");
		summary.requestLayout();
	}

	private static String words(CommitDiff.Commit commit) {
		return commit.id().substring(0, COMMIT_DIGITS) + " \u201C" + commit.subject() + "\u201D";
	}

	@Override
	public void setFocus() {
		if (from != null) {
			from.setFocus();
		}
	}
}
