package org.edgeloop.ui;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ui.internal.MonitorProgress;

/**
 * Runs an operation of a core bundle in the background, with its progress and cancelling in the Progress view.
 *
 * <pre>
 * new OperationJob&lt;&gt;("Reading a.wav", FAMILY, new ReadOperation(file)::run).onResult(this::show).schedule();
 * </pre>
 *
 * The last result of each family stays in the Progress view. A failure is shown by the platform's error dialog, unless {@link #onFailure} takes care of it.
 *
 * @param <T> what the operation gives
 */
public final class OperationJob<T> extends Job {

	/** The one method of an operation. */
	@FunctionalInterface
	public interface Operation<T> {
		/**
		 * @throws IOException if it cannot be done; a {@code ProblemException} says why in the user's terms
		 * @throws CancellationException if it was cancelled
		 */
		T run(Progress progress) throws IOException;
	}

	private final Object family;
	private final Operation<T> operation;
	private final Executor callbacks;
	private @Nullable Consumer<T> resultCallback;
	private @Nullable Consumer<Problem> failureCallback;
	private @Nullable Runnable cancelCallback;

	/**
	 * Calls back in the user interface thread.
	 *
	 * @param name what is being done and to what, as the Progress view shows it
	 * @param family what {@link Job#belongsTo} answers to: one constant for each kind of long action
	 */
	public OperationJob(String name, Object family, Operation<T> operation) {
		this(name, family, operation, task -> PlatformUI.getWorkbench().getDisplay().asyncExec(task));
	}

	/** @param callbacks runs what was given to {@link #onResult}, {@link #onFailure} and {@link #onCancel} */
	public OperationJob(String name, Object family, Operation<T> operation, Executor callbacks) {
		super(name);
		this.family = family;
		this.operation = operation;
		this.callbacks = callbacks;
		setProperty(IProgressConstants.KEEPONE_PROPERTY, Boolean.TRUE);
	}

	public OperationJob<T> onResult(Consumer<T> callback) {
		resultCallback = callback;
		return this;
	}

	/** Hands failures to {@code callback} instead of to a dialog. */
	public OperationJob<T> onFailure(Consumer<Problem> callback) {
		failureCallback = callback;
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		return this;
	}

	public OperationJob<T> onCancel(Runnable callback) {
		cancelCallback = callback;
		return this;
	}

	/** Shows the dialog with the progress after a moment, because the user asked for this and waits. */
	public OperationJob<T> asUserAction() {
		setUser(true);
		return this;
	}

	@Override
	public boolean belongsTo(Object other) {
		return family.equals(other instanceof OperationJob<?> job ? job.family : other);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = operation.run(new MonitorProgress(monitor));
			Consumer<T> callback = resultCallback;
			if (callback != null) {
				callbacks.execute(() -> callback.accept(result));
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			Runnable callback = cancelCallback;
			if (callback != null) {
				callbacks.execute(callback);
			}
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException e) {
			return failed(e);
		} finally {
			monitor.done();
		}
	}

	private IStatus failed(Exception cause) {
		Problem problem = Problems.of(cause);
		IStatus status = Problems.toStatus(problem, cause);
		Consumer<Problem> callback = failureCallback;
		if (callback == null) {
			return status;
		}
		if (cause instanceof RuntimeException) {
			Problems.log(status);
		}
		callbacks.execute(() -> callback.accept(problem));
		return new Status(IStatus.WARNING, Problems.PLUGIN, status.getMessage());
	}
}
