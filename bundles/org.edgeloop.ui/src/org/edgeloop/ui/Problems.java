package org.edgeloop.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;

/** Puts problems before the user: in words, with the place and the remedy, and never as a stack trace. */
public final class Problems {

	/** The bundle that statuses and log entries are filed under. */
	public static final String PLUGIN = "org.edgeloop.ui";

	private Problems() {
	}

	/**
	 * What an exception means to a user. An {@code IOException} of the file system is put in words; anything unchecked is an
	 * error of this program and says where the details are.
	 */
	public static Problem of(Throwable cause) {
		return switch (cause) {
		case ProblemException e -> e.problem();
		case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
		case NoSuchFileException e -> Problem.error("There is no such file.", e.getFile(), "It may have been moved, or its drive removed.");
		case AccessDeniedException e -> Problem.error("Access was denied.", e.getFile(), "Check the permissions of the file and its folder.");
		case FileAlreadyExistsException e -> Problem.error("It exists already.", e.getFile(), "Choose another name.");
		case FileSystemException e -> Problem.error(orElse(e.getReason(), "The file system refused."), orElse(e.getFile(), ""), "");
		case IOException e -> Problem.error(orElse(e.getMessage(), "Reading or writing failed."), "", "");
		default -> Problem.error("Edgeloop made an error: " + cause, "", "The Error Log view has the details; please report them.");
		};
	}

	/** @param cause kept for the log only where it is an error of this program; a user's problem needs no stack trace */
	public static IStatus toStatus(Problem problem, @Nullable Throwable cause) {
		Throwable trace = cause instanceof RuntimeException && !(cause instanceof UncheckedIOException) ? cause : null;
		return new Status(severity(problem.severity()), PLUGIN, problem.toLine(), trace);
	}

	/** Writes to the log that the Error Log view shows. */
	public static void log(IStatus status) {
		Platform.getLog(Problems.class).log(status);
	}

	/** Logs an error of this program that the user need not be interrupted for. */
	public static void log(String message, Throwable cause) {
		log(new Status(IStatus.ERROR, PLUGIN, message, cause));
	}

	/**
	 * Opens a dialog and waits until it is closed. Called from another thread, it leaves the dialog to the user interface
	 * thread and returns at once.
	 *
	 * @param title what was being done, such as "Import recordings"
	 */
	public static void show(@Nullable Shell parent, String title, Problem problem) {
		Display display = parent == null ? Display.getDefault() : parent.getDisplay();
		if (display.getThread() != Thread.currentThread()) {
			display.asyncExec(() -> show(parent, title, problem));
			return;
		}
		int kind = switch (problem.severity()) {
		case INFO -> MessageDialog.INFORMATION;
		case WARNING -> MessageDialog.WARNING;
		case ERROR -> MessageDialog.ERROR;
		};
		MessageDialog.open(kind, parent, title, toText(problem), 0);
	}

	/** @return the problem as paragraphs: what, where, what to do */
	public static String toText(Problem problem) {
		var text = new StringBuilder(problem.what());
		if (!problem.where().isEmpty()) {
			text.append("\n\n").append(problem.where());
		}
		if (!problem.remedy().isEmpty()) {
			text.append("\n\n").append(problem.remedy());
		}
		return text.toString();
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case INFO -> IStatus.INFO;
		case WARNING -> IStatus.WARNING;
		case ERROR -> IStatus.ERROR;
		};
	}

	private static String orElse(@Nullable String text, String otherwise) {
		return text == null || text.isBlank() ? otherwise : text;
	}
}
