package org.edgeloop.drift.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.document.TextDocument;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.ui.internal.DriftPages;
import org.edgeloop.drift.ui.internal.EarlierRuns;
import org.edgeloop.drift.ui.internal.ReportRunner;
import org.edgeloop.drift.ui.internal.TableLookJob;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.ui.DocumentEditor;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.SourceText;

/** Sets up, computes and shows a drift report: a {@code .drift} file. */
public final class DriftEditor extends DocumentEditor<DriftSpecDocument> {

	public static final String ID = "org.edgeloop.drift.ui.driftEditor";

	/** The key bindings of a report hold while it has the focus. */
	public static final String CONTEXT = "org.edgeloop.drift.ui.driftContext";

	/** The family of the jobs that open reports and look into their tables. */
	public static final Object OPENING = new Family("Opening drift reports");

	/** The family of the jobs that compute reports. */
	public static final Object RUNS = new Family("Computing drift reports");

	/** The family of the jobs that look for rows. */
	public static final Object ROWS = new Family("Looking for rows");

	private record Family(String name) {
	}

	private Optional<DriftSession> session = Optional.empty();
	private Optional<DriftPages> pages = Optional.empty();

	public DriftEditor() {
		super(CONTEXT, OPENING, "Report");
	}

	@Override
	protected DriftSpecDocument read(Path path, TextDocument.From from) throws IOException {
		return DriftSpecDocument.open(path, from);
	}

	@Override
	protected EditorPages show(DriftSpecDocument document, SourceText text) {
		var opened = new DriftSession(document, new ReportRunner(RUNS, getSite().getShell().getDisplay()));
		opened.addListener(() -> firePropertyChange(PROP_DIRTY));
		opened.addFinishListener(() -> readEarlierRuns(opened));
		var shown = new DriftPages(this, opened, new SetupPresenter(document, new TableLookJob(OPENING)), text);
		session = Optional.of(opened);
		pages = Optional.of(shown);
		return shown;
	}

	@Override
	protected void shown() {
		session.ifPresent(this::readEarlierRuns);
	}

	@Override
	protected void end() {
		session.ifPresent(DriftSession::stop);
	}

	@Override
	protected void restored() {
		session.ifPresent(opened -> opened.say("Changes that were not saved were restored. Undo takes them back."));
	}

	/** Shows the report that was made last, and how columns came out over all runs. */
	private void readEarlierRuns(DriftSession opened) {
		new OperationJob<>("Reading earlier runs of " + file().getFileName(), OPENING, _ -> EarlierRuns.read(file())).onResult(runs -> {
			if (session.filter(current -> current == opened).isPresent()) {
				runs.showIn(opened);
				pages.ifPresent(shown -> shown.setTrends(runs.trends()));
			}
		}).onFailure(found -> Problems.log(Problems.toStatus(Problem.warning(found.what(), found.where(), found.remedy()), null))).schedule();
	}

	/** @return what is edited and shown; empty while the file is being read, and if it cannot be */
	public Optional<DriftSession> session() {
		return session;
	}

	/** @return what the page of one column shows; empty as long as there is no {@link #session} */
	public Optional<ColumnPresenter> column() {
		return pages.map(shown -> shown.column().presenter());
	}

	/** @return the pages; empty as long as there is no {@link #session} */
	public Optional<DriftPages> pages() {
		return pages;
	}
}
