package org.edgeloop.drift.ui;

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
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.ui.internal.DriftPages;
import org.edgeloop.drift.ui.internal.EarlierRuns;
import org.edgeloop.drift.ui.internal.ReportRunner;
import org.edgeloop.drift.ui.internal.TableLookJob;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.ui.DocumentSaver;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.ProblemPage;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.SourceText;
import org.edgeloop.ui.UndoHandler;

/** Sets up, computes and shows a drift report: a {@code .drift} file. */
public final class DriftEditor extends FormEditor {

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

	private static final int TYPING_PAUSE = 400;

	private Path file;
	private ProblemPage problem;
	private Optional<Job> opening = Optional.empty();
	private Optional<DriftSession> session = Optional.empty();
	private Optional<DriftPages> pages = Optional.empty();
	private Optional<SourceText> source = Optional.empty();
	private Optional<Runnable> endUndo = Optional.empty();
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
		var job = new OperationJob<>("Opening " + file.getFileName(), OPENING, _ -> DriftSpecDocument.open(file));
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

	private void opened(DriftSpecDocument document) {
		endUndo.ifPresent(Runnable::run);
		session.ifPresent(DriftSession::stop);
		Display display = getSite().getShell().getDisplay();
		var opened = new DriftSession(document, new ReportRunner(RUNS, display));
		var text = new SourceText(document.domain().getCommandStack(), document::text, document::setText, this::sourceChanged,
				apply -> display.timerExec(TYPING_PAUSE, () -> {
					if (!disposed) {
						apply.run();
					}
				}));
		opened.addListener(() -> firePropertyChange(PROP_DIRTY));
		opened.addFinishListener(() -> readEarlierRuns(opened));
		endUndo = Optional.of(UndoHandler.install(getEditorSite(), document.domain().getCommandStack()));
		session = Optional.of(opened);
		source = Optional.of(text);
		int before = getPageCount();
		try {
			var shown = new DriftPages(this, opened, new SetupPresenter(document, new TableLookJob(OPENING)), text);
			pages = Optional.of(shown);
			shown.addTo(this);
		} catch (PartInitException e) {
			showProblem(Problems.of(e));
			return;
		}
		for (int i = 0; i < before; i++) {
			removePage(0);
		}
		setActivePage(0);
		firePropertyChange(PROP_DIRTY);
		readEarlierRuns(opened);
	}

	/** Shows the report that was made last, and how columns came out over all runs. */
	private void readEarlierRuns(DriftSession opened) {
		new OperationJob<>("Reading earlier runs of " + file.getFileName(), OPENING, _ -> EarlierRuns.read(file)).onResult(runs -> {
			if (session.filter(current -> current == opened).isPresent()) {
				runs.showIn(opened);
				pages.ifPresent(shown -> shown.setTrends(runs.trends()));
			}
		}).onFailure(found -> Problems.log(Problems.toStatus(Problem.warning(found.what(), found.where(), found.remedy()), null))).schedule();
	}

	private void sourceChanged() {
		firePropertyChange(PROP_DIRTY);
		pages.ifPresent(DriftPages::sourceChanged);
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

	/** What is typed on the page Source takes effect before another page shows the spec. */
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
			Problems.show(getSite().getShell(), "Save Report", source.flatMap(SourceText::problem).orElseThrow());
			return;
		}
		session.map(DriftSession::document).ifPresent(document -> {
			new DocumentSaver(getSite().getShell(), "Save Report").save(new Saving(document), monitor);
			firePropertyChange(PROP_DIRTY);
		});
	}

	private record Saving(DriftSpecDocument document) implements DocumentSaver.Content {

		@Override
		public boolean isStale() throws IOException {
			return document.isStale();
		}

		@Override
		public void replace() throws IOException {
			document.saveAs(document.file());
		}
	}

	/** A report's paths go from its folder; a copy is made in the explorer. */
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
		session.ifPresent(DriftSession::stop);
		endUndo.ifPresent(Runnable::run);
		super.dispose();
	}
}
