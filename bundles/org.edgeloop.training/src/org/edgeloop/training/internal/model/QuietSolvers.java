package org.edgeloop.training.internal.model;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.edgeloop.base.Progress;
import org.tribuo.common.liblinear.LibLinearTrainer;
import org.tribuo.common.libsvm.LibSVMTrainer;

import de.bwaldvogel.liblinear.Linear;
import libsvm.svm;

/**
 * Keeps the solvers from writing to the console. LIBLINEAR and LIBSVM print a dot now and then while they iterate, and know no other
 * way to be stopped than a printer that throws.
 */
final class QuietSolvers {

	private static final ThreadLocal<Progress> PROGRESS = ThreadLocal.withInitial(() -> Progress.NONE);
	/** Held, since a logger that nobody holds forgets its level. */
	private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

	static {
		TRIBUO.setLevel(Level.WARNING);
		initialise(LibLinearTrainer.class);
		initialise(LibSVMTrainer.class);
		Linear.setDebugOutput(new PrintStream(new OutputStream() {
			@Override
			public void write(int character) {
				PROGRESS.get().checkCancelled();
			}
		}));
		svm.svm_set_print_string_function(_ -> PROGRESS.get().checkCancelled());
	}

	private QuietSolvers() {
	}

	/** @throws java.util.concurrent.CancellationException as soon as the progress is cancelled */
	static <T> T run(Supplier<T> training, Progress progress) {
		progress.checkCancelled();
		PROGRESS.set(progress);
		try {
			return training.get();
		} finally {
			PROGRESS.remove();
		}
	}

	/** Tribuo sets printers of its own when these classes are initialised, which must not come after ours. */
	private static void initialise(Class<?> type) {
		try {
			Class.forName(type.getName(), true, type.getClassLoader());
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}
}
