package org.edgeloop.experiment.ui.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.comparison.ComparisonDraft;
import org.edgeloop.experiment.ui.comparison.internal.ComparisonLoader;
import org.edgeloop.experiment.ui.comparison.internal.ComparisonPages;
import org.edgeloop.experiment.ui.comparison.internal.ComparedSelection;
import org.edgeloop.experiment.ui.comparison.internal.RunningRuns;
import org.edgeloop.ui.DocumentEditor;
import org.edgeloop.ui.DraftKeeper;
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

	/** Also asked for where files are read. */
	private volatile Optional<ComparisonSession> session = Optional.empty();
	private Optional<ComparisonPages> pages = Optional.empty();
	private Optional<DraftKeeper> drafts = Optional.empty();
	private Optional<RunningRuns> running = Optional.empty();

	public ComparisonEditor() {
		super(CONTEXT, READING, "Comparison");
	}

	/** Who reads the file once more reverts to it. */
	@Override
	protected ComparisonDocument read(Path path) throws IOException {
		return session.isPresent() ? ComparisonDocument.openSaved(path) : ComparisonDocument.open(path);
	}

	@Override
	protected Content content(ComparisonDocument document) {
		return new EditedComparison(document);
	}

	@Override
	protected EditorPages show(ComparisonDocument document, SourceText text) {
		var loader = new ComparisonLoader(file());
		var opened = new ComparisonSession(document, loader::stores, loader);
		if (document.restoreUnsaved()) {
			opened.say("Changes that were not saved were restored. Undo takes them back.");
		}
		drafts = Optional.of(new DraftKeeper(content(document), document::saved, new KeptComparison(new ComparisonDraft(document.file()))));
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
		drafts.ifPresent(DraftKeeper::close);
	}

	@Override
	protected void saved() {
		drafts.ifPresent(DraftKeeper::changed);
	}

	/** @return what is edited and shown; empty while the file is being read, and if it cannot be */
	public Optional<ComparisonSession> session() {
		return session;
	}

	/** Brings a chart to the top of the page, as far as there are others below it. */
	public void showChart(int place) {
		pages.ifPresent(shown -> shown.charts().scrollTo(place));
	}

	private record KeptComparison(ComparisonDraft draft) implements DraftKeeper.Draft {

		@Override
		public void keep(String saved, String text) throws IOException {
			draft.keep(saved, text);
		}

		@Override
		public void forget() throws IOException {
			draft.forget();
		}
	}

	private record EditedComparison(ComparisonDocument document) implements Content {

		@Override
		public CommandStack commands() {
			return document.domain().getCommandStack();
		}

		@Override
		public String text() {
			return document.text();
		}

		@Override
		public void setText(String text) throws ProblemException {
			document.setText(text);
		}

		@Override
		public boolean isDirty() {
			return document.isDirty();
		}

		@Override
		public boolean isStale() throws IOException {
			return document.isStale();
		}

		@Override
		public void replace() throws IOException {
			document.replace();
		}
	}
}
