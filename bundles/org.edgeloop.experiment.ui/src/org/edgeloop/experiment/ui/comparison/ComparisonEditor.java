package org.edgeloop.experiment.ui.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.document.TextDocument;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.ui.comparison.internal.ComparisonLoader;
import org.edgeloop.experiment.ui.comparison.internal.ComparisonPages;
import org.edgeloop.experiment.ui.comparison.internal.ComparedSelection;
import org.edgeloop.experiment.ui.comparison.internal.RunningRuns;
import org.edgeloop.ui.DocumentEditor;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.SourceText;

/** Shows runs side by side: a {@code .runs} file. */
public final class ComparisonEditor extends DocumentEditor<ComparisonDocument> {

	public static final String ID = "org.edgeloop.experiment.ui.comparisonEditor";

	/** The key bindings of a comparison hold while it has the focus. */
	public static final String CONTEXT = "org.edgeloop.experiment.ui.comparisonContext";

	/** The family of the jobs that read comparisons, their runs and what those left. */
	public static final Object READING = new Family("Reading comparisons");

	/** The family of the jobs that write comparisons and charts. */
	public static final Object EXPORTS = new Family("Writing comparisons");

	private record Family(String name) {
	}

	private Optional<ComparisonSession> session = Optional.empty();
	private Optional<ComparisonPages> pages = Optional.empty();
	private Optional<RunningRuns> running = Optional.empty();

	public ComparisonEditor() {
		super(CONTEXT, READING, "Comparison");
	}

	@Override
	protected ComparisonDocument read(Path path, TextDocument.From from) throws IOException {
		return ComparisonDocument.open(path, from);
	}

	@Override
	protected EditorPages show(ComparisonDocument document, SourceText text) {
		var loader = new ComparisonLoader(file());
		var opened = new ComparisonSession(document, loader::stores, loader);
		opened.addListener(() -> firePropertyChange(PROP_DIRTY));
		running = Optional.of(new RunningRuns(opened, getSite().getShell().getDisplay()));
		getSite().setSelectionProvider(new ComparedSelection(opened));
		var shown = new ComparisonPages(this, opened, histories(opened, loader), text);
		session = Optional.of(opened);
		pages = Optional.of(shown);
		return shown;
	}

	/** What was read of metrics is read anew when the runs are. */
	private static HistoryCache histories(ComparisonSession opened, ComparisonLoader loader) {
		var histories = new HistoryCache(loader::read);
		opened.addReloadListener(histories::clear);
		return histories;
	}

	@Override
	protected void shown() {
		session.ifPresent(ComparisonSession::reload);
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	protected void end() {
		session.ifPresent(ComparisonSession::stop);
		running.ifPresent(RunningRuns::close);
	}

	@Override
	protected void restored() {
		session.ifPresent(opened -> opened.say("Changes that were not saved were restored. Undo takes them back."));
	}

	/** @return what is edited and shown; empty while the file is being read, and if it cannot be */
	public Optional<ComparisonSession> session() {
		return session;
	}

	/** Brings a chart to the top of the page, as far as there are others below it. */
	public void showChart(int place) {
		pages.ifPresent(shown -> shown.charts().scrollTo(place));
	}
}
