package org.edgeloop.ui;

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
import org.edgeloop.document.TextDocument;

/**
 * An editor of a text file on several pages, one of which shows the text. It reads the file in the background, says in its place why
 * that cannot be, undoes and saves, and keeps what is not saved for the case that the program dies. What is edited, and on which pages, is the matter of those who extend it.
 *
 * @param <D> the document
 */
public abstract class DocumentEditor<D extends TextDocument<?>> extends FormEditor {

	private static final int TYPING_PAUSE = 400;

	private final String context;
	private final Object family;
	private final String kind;
	private Path file;
	private ProblemPage problem;
	private Optional<Job> opening = Optional.empty();
	/** Also asked for where files are read. */
	private volatile Optional<D> content = Optional.empty();
	private Optional<DraftKeeper> drafts = Optional.empty();
	private Optional<EditorPages> pages = Optional.empty();
	private Optional<SourceText> source = Optional.empty();
	private Optional<Runnable> endUndo = Optional.empty();
	private boolean disposed;

	/**
	 * @param context in which the editor's key bindings hold
	 * @param family of the jobs that open files
	 * @param kind what people call the document, such as "Report"
	 */
	protected DocumentEditor(String context, Object family, String kind) {
		this.context = context;
		this.family = family;
		this.kind = kind;
	}

	/** Opens the file; called in the background. */
	protected abstract D read(Path path, TextDocument.From from) throws IOException;

	/** Shows a document in place of an earlier one. */
	protected abstract EditorPages show(D document, SourceText text);

	/** The pages of {@link #show} are there. */
	protected abstract void shown();

	/** Ends what {@link #show} began. */
	protected abstract void end();

	/** Changes that were not saved when the program last ended were taken up; undoing takes them back. */
	protected abstract void restored();

	protected final Path file() {
		return file;
	}

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
		getSite().getService(IContextService.class).activateContext(context);
		new GlobalAction(ActionFactory.REVERT, this::open).install(getEditorSite().getActionBars());
		open();
	}

	/** Reads the file, anew if it was read: unsaved changes are dropped. */
	private void open() {
		opening.ifPresent(Job::cancel);
		var job = new OperationJob<>("Opening " + file.getFileName(), family, _ -> read(file, from()));
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

	/** Who reads the file once more reverts to it. */
	private TextDocument.From from() {
		return content.isPresent() ? TextDocument.From.SAVED : TextDocument.From.DRAFT;
	}

	/** Shows the file as it is now, because somebody has changed it; unsaved changes stay, and the file is found changed when they are saved. */
	public final void fileChanged() {
		if (!disposed && !isDirty()) {
			open();
		}
	}

	private boolean isCurrent(Job job) {
		return !disposed && opening.filter(current -> current == job).isPresent();
	}

	private void showProblem(Problem found) {
		if (content.isPresent()) {
			Problems.show(getSite().getShell(), "Revert", found);
			return;
		}
		problem.show(found);
		problem.control().setVisible(true);
		setPageText(0, "Problem");
	}

	private void opened(D document) {
		endUndo.ifPresent(Runnable::run);
		close();
		var text = new SourceText(document.stack(), document::text, document::setText, this::sourceChanged, this::afterPause);
		boolean isRestored = document.restoreUnsaved();
		drafts = Optional.of(new DraftKeeper(document));
		EditorPages made = show(document, text);
		endUndo = Optional.of(UndoHandler.install(getEditorSite(), document.stack()));
		content = Optional.of(document);
		source = Optional.of(text);
		pages = Optional.of(made);
		try {
			replacePages(made);
		} catch (PartInitException e) {
			showProblem(Problems.of(e));
			return;
		}
		if (isRestored) {
			restored();
		}
		firePropertyChange(PROP_DIRTY);
		shown();
	}

	private void close() {
		end();
		drafts.ifPresent(DraftKeeper::close);
		drafts = Optional.empty();
	}

	private void replacePages(EditorPages made) throws PartInitException {
		int before = getPageCount();
		made.addTo(this);
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
		pages.ifPresent(EditorPages::sourceChanged);
	}

	/** What is typed on the page of the text takes effect before another page shows the document. */
	@Override
	protected void pageChange(int index) {
		source.ifPresent(SourceText::apply);
		super.pageChange(index);
	}

	@Override
	public boolean isDirty() {
		return content.map(TextDocument::isDirty).orElse(false) || source.map(SourceText::isPending).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		String title = "Save " + kind;
		if (!source.map(SourceText::apply).orElse(true)) {
			monitor.setCanceled(true);
			Problems.show(getSite().getShell(), title, source.flatMap(SourceText::problem).orElseThrow());
			return;
		}
		content.ifPresent(opened -> {
			new DocumentSaver(getSite().getShell(), title).save(opened, monitor);
			drafts.ifPresent(DraftKeeper::changed);
			firePropertyChange(PROP_DIRTY);
		});
	}

	/** Paths in a document go from its folder; a copy is made in the explorer. */
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
		close();
		endUndo.ifPresent(Runnable::run);
		super.dispose();
	}
}
