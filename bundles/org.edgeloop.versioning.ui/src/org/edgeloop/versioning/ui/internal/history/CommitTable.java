package org.edgeloop.versioning.ui.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.history.HistoryPresenter;

/** The commits, the youngest first; it asks for more when its end comes into sight. */
public final class CommitTable {

	/** So many rows before the end the next page is asked for. */
	private static final int AHEAD = 20;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private final HistoryPresenter presenter;
	private final RowTable<HistoryCommit> table;
	private List<HistoryCommit> shown = List.of();

	public CommitTable(Composite parent, HistoryPresenter presenter) {
		this.presenter = presenter;
		table = new RowTable<>(parent, SWT.MULTI, List.of(RowColumn.words("Subject", 44, CommitTable::subject),
				RowColumn.words("Author", 15, commit -> commit.author().name()),
				new RowColumn<>("Date", 17, false, commit -> time(commit.authored()), Comparator.comparingLong(HistoryCommit::authored)),
				RowColumn.words("Commit", 10, HistoryCommit::shortId)), _ -> {
					// what a commit changed is shown as soon as it is selected
				});
		table.setImage(commit -> (commit.isMerge() ? Icons.MERGE : Icons.COMMIT_DOT).image());
		control().addListener(SWT.Selection, _ -> presenter.select(table.selection()));
		control().addListener(SWT.SetData, event -> {
			if (event.index >= control().getItemCount() - AHEAD) {
				presenter.more();
			}
		});
	}

	/** Names that lead to a commit stand before its subject, as in brackets. */
	private static String subject(HistoryCommit commit) {
		return commit.names().isEmpty() ? commit.subject() : "[" + String.join(", ", commit.names()) + "]  " + commit.subject();
	}

	/** @param millis since 1970. @return in the time zone of this machine */
	static String time(long millis) {
		return TIME.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
	}

	public Table control() {
		return table.control();
	}

	public void show() {
		if (!presenter.commits().equals(shown)) {
			shown = presenter.commits();
			table.show(shown);
		}
		if (presenter.selected().size() == 1 && !table.selection().equals(presenter.selected())) {
			table.select(presenter.selected().getFirst());
		}
	}

	/** Selects a commit that is shown. */
	public void select(HistoryCommit commit) {
		table.select(commit);
		presenter.select(List.of(commit));
	}
}
