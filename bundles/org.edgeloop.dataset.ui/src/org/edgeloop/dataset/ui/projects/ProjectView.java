package org.edgeloop.dataset.ui.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.OperationJob;

/**
 * A view on the current project as a whole: an operation reads it in the background, again whenever its recordings or labels change.
 * While nobody sees the view it reads nothing.
 *
 * @param <T> what is read
 */
public abstract class ProjectView<T> extends ViewPart {

	private static final int MARGIN = 8;
	private static final String NO_PROJECT = "There is no project to show. Open one, or select one in the Dataset Explorer.";

	private final StackLayout stack = new StackLayout();
	private CurrentProject current;
	private Composite page;
	private Label hint;
	private Control content;
	private Optional<Job> reading = Optional.empty();
	private boolean outdated = true;

	@Override
	public final void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		hint = new Label(page, SWT.WRAP);
		current = new CurrentProject(getSite().getPage());
		content = createContent(page);
		current.addListener(new CurrentProject.Listener() {
			@Override
			public void projectChanged(Optional<IProject> project) {
				refresh();
			}

			@Override
			public void contentChanged(IProject project) {
				refresh();
			}
		});
		getSite().getPage().addPartListener(visibility);
		refresh();
	}

	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (outdated && reference.getPart(false) == ProjectView.this) {
				refresh();
			}
		}
	};

	/** Makes the widgets that show what was read. */
	protected abstract Control createContent(Composite parent);

	/**
	 * Reads the project, in a background thread.
	 *
	 * @throws IOException if it cannot be read
	 */
	protected abstract T read(Path project, Progress progress) throws IOException;

	/** Shows what was read, in the user interface thread. */
	protected abstract void show(IProject project, T read);

	/** @return what the job that reads does, such as {@code Counting labels} */
	protected abstract String task();

	/** @return the project that is shown; empty if there is none */
	protected final Optional<IProject> project() {
		return current.get();
	}

	/** Reads the project again, now or as soon as somebody looks. */
	protected final void refresh() {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		outdated = true;
		if (page.isDisposed() || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		outdated = false;
		current.get().ifPresentOrElse(this::startReading, () -> say(NO_PROJECT));
	}

	private void startReading(IProject project) {
		Path folder = Projects.folderOf(project);
		var job = new OperationJob<>(task() + " of " + project.getName(), getClass(), progress -> read(folder, progress));
		job.onResult(read -> {
			if (isCurrent(job)) {
				show(project, read);
			}
		}).onFailure(problem -> {
			if (isCurrent(job)) {
				say(sentence(problem));
			}
		});
		reading = Optional.of(job);
		job.schedule();
	}

	private boolean isCurrent(Job job) {
		return !page.isDisposed() && reading.filter(present -> present == job).isPresent();
	}

	private static String sentence(Problem problem) {
		return "This project could not be read: " + problem.toLine();
	}

	/** Shows a sentence in place of the content: why there is none, and what to do. */
	protected final void say(String text) {
		hint.setText(text);
		stack.marginHeight = stack.marginWidth = MARGIN;
		stack.topControl = hint;
		page.layout();
	}

	/** Shows the content in place of a sentence. */
	protected final void showContent() {
		stack.marginHeight = stack.marginWidth = 0;
		stack.topControl = content;
		page.layout();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content) {
			content.setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		reading.ifPresent(Job::cancel);
		getSite().getPage().removePartListener(visibility);
		if (current != null) {
			current.dispose();
		}
		super.dispose();
	}
}
