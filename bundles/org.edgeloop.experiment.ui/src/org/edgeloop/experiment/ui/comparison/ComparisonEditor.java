package org.edgeloop.experiment.ui.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.ui.comparison.internal.ComparisonLoader;
import org.edgeloop.experiment.ui.comparison.internal.ComparisonPages;
import org.edgeloop.experiment.ui.comparison.internal.DraftKeeper;
import org.edgeloop.experiment.ui.comparison.internal.PublishedSelection;
import org.edgeloop.experiment.ui.comparison.internal.RunningRuns;
import org.edgeloop.ui.DocumentSaver;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.ProblemPage;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.SourceText;
import org.edgeloop.ui.UndoHandler;

/** Shows runs side by side: a {@code .runs} file. */
public final class ComparisonEditor extends FormEditor {

	public static final String ID = "org.edgeloop.experiment.ui.comparisonEditor";

	/** The key bindings of a comparison hold while it has the focus. */
	public static final String CONTEXT = "org.edgeloop.experiment.ui.comparisonContext";

	/** The family of the jobs that read comparisons, their runs and what those left. */
	public static final Object READING = new Family("Reading comparisons");

	/** The family of the jobs that write comparisons and charts. */
	public static final Object EXPORTS = new Family("Writing comparisons");

	private record Family(String name) {
	}

	private static final int TYPING_PAUSE = 400;

	private Path file;
	private ProblemPage problem;
	private Optional<Job> opening = Optional.empty();
	private Optional<ComparisonSession> session = Optional.empty();
	private Optional<ComparisonPages> pages = Optional.empty();
	private Optional<SourceText> source = Optional.empty();
	private Optional<Runnable> endUndo = Optional.empty();
	private Optional<DraftKeeper> drafts = Optional.empty();
	private Optional<RunningRuns> running = Optional.empty();
	private boolean disposed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		file = InputFile.path(input).orElseThrow(() -> new PartInitException(input.getName() + " is no local file."));
		setPartName(input.getName());
	}

	/** There is one page until the file is read: it says why, if that cannot be. */
	@Override
	protected void addPages() {
		problem = new ProblemPage(getContainer(), this::open);
		problem.control().setVisible(false);
		setPageText(addPage(problem.control()), "Opening \u2026");
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		new GlobalAction(ActionFactory.REVERT, this::open).install(getEditorSite().getActionBars());
		open();
	}

	/** Reads the file, anew if it was read: unsaved changes are dropped. */
	private void open() {
		opening.ifPresent(Job::cancel);
		var job = new OperationJob<>("Opening " + file.getFileName(), READING, _ -> ComparisonDocument.open(file));
		job.onResult(document -> {
			if (isCurrent(job)) {
				opened(document);
			}
		}).onFailure(found -> {
			if (isCurrent(job)) {
				showProblem(found);
			}
		});
		opening = Optional.of(job);
		job.schedule();
	}

	private boolean isCurrent(Job job) {
		return !disposed && opening.filter(current -> current == job).isPresent();
	}

	private void showProblem(Problem found) {
		if (session.isPresent()) {
			Problems.show(getSite().getShell(), "Revert", found);
			return;
		}
		problem.show(found);
		problem.control().setVisible(true);
		setPageText(0, "Problem");
	}

	private void opened(ComparisonDocument document) {
		endUndo.ifPresent(Runnable::run);
		session.ifPresent(ComparisonSession::stop);
		var loader = new ComparisonLoader(file);
		var opened = new ComparisonSession(document, loader::stores, loader);
		var stack = document.domain().getCommandStack();
		var text = new SourceText(stack, document::text, document::setText, this::sourceChanged, this::afterPause);
		drafts.ifPresent(DraftKeeper::close);
		if (document.restoreUnsaved()) {
			opened.say("Changes that were not saved were restored. Undo takes them back.");
		}
		drafts = Optional.of(new DraftKeeper(document));
		opened.addListener(() -> firePropertyChange(PROP_DIRTY));
		endUndo = Optional.of(UndoHandler.install(getEditorSite(), stack));
		session = Optional.of(opened);
		source = Optional.of(text);
		running.ifPresent(RunningRuns::close);
		running = Optional.of(new RunningRuns(opened, getSite().getShell().getDisplay()));
		getSite().setSelectionProvider(new PublishedSelection(opened));
		showPages(new ComparisonPages(this, opened, histories(opened, loader), text));
		opened.reload();
		firePropertyChange(PROP_DIRTY);
	}

	/** What was read of metrics is read anew when the runs are. */
	private static HistoryCache histories(ComparisonSession opened, ComparisonLoader loader) {
		var histories = new HistoryCache(loader::read);
		opened.addReloadListener(histories::clear);
		return histories;
	}

	private void showPages(ComparisonPages shown) {
		int before = getPageCount();
		pages = Optional.of(shown);
		try {
			shown.addTo(this);
		} catch (PartInitException e) {
			showProblem(Problems.of(e));
			return;
		}
		for (int i = 0; i < before; i++) {
			removePage(0);
		}
		setActivePage(0);
	}

	private void afterPause(Runnable apply) {
		Display display = getSite().getShell().getDisplay();
		display.timerExec(TYPING_PAUSE, () -> {
			if (!disposed) {
				apply.run();
			}
		});
	}

	private void sourceChanged() {
		firePropertyChange(PROP_DIRTY);
		pages.ifPresent(ComparisonPages::sourceChanged);
	}

	/** @return what is edited and shown; empty while the file is being read, and if it cannot be */
	public Optional<ComparisonSession> session() {
		return session;
	}

	/** Brings a chart to the top of the page, as far as there are others below it. */
	public void showChart(int place) {
		pages.ifPresent(shown -> shown.charts().scrollTo(place));
	}

	/** What is typed on the page Source takes effect before another page shows the comparison. */
	@Override
	protected void pageChange(int index) {
		source.ifPresent(SourceText::apply);
		super.pageChange(index);
	}

	@Override
	public boolean isDirty() {
		return session.map(open -> open.document().isDirty()).orElse(false) || source.map(SourceText::isPending).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!source.map(SourceText::apply).orElse(true)) {
			monitor.setCanceled(true);
			Problems.show(getSite().getShell(), "Save Comparison", source.flatMap(SourceText::problem).orElseThrow());
			return;
		}
		session.map(ComparisonSession::document).ifPresent(document -> {
			new DocumentSaver(getSite().getShell(), "Save Comparison").save(new Saving(document), monitor);
			drafts.ifPresent(DraftKeeper::changed);
			firePropertyChange(PROP_DIRTY);
		});
	}

	private record Saving(ComparisonDocument document) implements DocumentSaver.Content {

		@Override
		public boolean isStale() throws IOException {
			return document.isStale();
		}

		@Override
		public void replace() throws IOException {
			document.replace();
		}
	}

	/** The addresses of stores go from the file's folder; a copy is made in the explorer. */
	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	/** Shows a page by its id. */
	public Optional<IFormPage> showPage(String id) {
		return Optional.ofNullable(setActivePage(id));
	}

	@Override
	public void dispose() {
		disposed = true;
		opening.ifPresent(Job::cancel);
		session.ifPresent(ComparisonSession::stop);
		running.ifPresent(RunningRuns::close);
		drafts.ifPresent(DraftKeeper::close);
		endUndo.ifPresent(Runnable::run);
		super.dispose();
	}
}
