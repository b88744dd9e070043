package org.edgeloop.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * An editor of a text file on several pages, one of which shows the text. It reads the file in the background, says in its place why
 * that cannot be, undoes and saves. What is edited, and on which pages, is the matter of those who extend it.
 *
 * @param <D> the document
 */
public abstract class DocumentEditor<D> extends FormEditor {

	/** What an editor asks of a document. */
	public interface Content extends DocumentSaver.Content {

		/** @return where the commands go that change it */
		CommandStack commands();

		/** @return it in the file's own form */
		String text();

		/** @throws ProblemException if the text is not sound; the document is then as it was */
		void setText(String text) throws ProblemException;

		boolean isDirty();
	}

	private static final int TYPING_PAUSE = 400;

	private final String context;
	private final Object family;
	private final String kind;
	private Path file;
	private ProblemPage problem;
	private Optional<Job> opening = Optional.empty();
	private Optional<Content> content = Optional.empty();
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

	/** Reads the file; called in the background. */
	protected abstract D read(Path path) throws IOException;

	protected abstract Content content(D document);

	/** Shows a document in place of an earlier one. */
	protected abstract EditorPages show(D document, SourceText text);

	/** The pages of {@link #show} are there. */
	protected abstract void shown();

	/** Ends what {@link #show} began. */
	protected abstract void end();

	/** The document was saved, or was not after all. */
	protected void saved() {
		// nothing hangs on it
	}

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
		var job = new OperationJob<>("Opening " + file.getFileName(), family, _ -> read(file));
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
		end();
		Content opened = content(document);
		var text = new SourceText(opened.commands(), opened::text, opened::setText, this::sourceChanged, this::afterPause);
		EditorPages made = show(document, text);
		endUndo = Optional.of(UndoHandler.install(getEditorSite(), opened.commands()));
		content = Optional.of(opened);
		source = Optional.of(text);
		pages = Optional.of(made);
		try {
			replacePages(made);
		} catch (PartInitException e) {
			showProblem(Problems.of(e));
			return;
		}
		firePropertyChange(PROP_DIRTY);
		shown();
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
		return content.map(Content::isDirty).orElse(false) || source.map(SourceText::isPending).orElse(false);
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
			saved();
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
		end();
		endUndo.ifPresent(Runnable::run);
		super.dispose();
	}
}
