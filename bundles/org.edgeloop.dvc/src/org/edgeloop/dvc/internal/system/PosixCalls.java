package org.edgeloop.dvc.internal.system;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** {@code open}, {@code flock} and Linux's {@code FICLONE} (ioctl_ficlone(2)), with whole errors kept small: a call works or does not. */
final class PosixCalls {

	private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

	static final boolean LINUX = SYSTEM.startsWith("linux");
	static final boolean AVAILABLE = LINUX || SYSTEM.startsWith("mac");

	static final int READ_ONLY = 0;
	static final int READ_WRITE = 2;
	static final int CREATE = LINUX ? 0x40 : 0x200;

	/** What is opened is not for processes that are started meanwhile. */
	private static final int CLOSE_ON_EXEC = LINUX ? 0x8_0000 : 0x100_0000;
	private static final int USUAL_MODE = 0666;

	private static final int LOCK_EXCLUSIVE_AT_ONCE = 2 | 4;
	private static final long CLONE_FILE = 0x4004_9409L;

	private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
	private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

	private static final MethodHandle OPEN = variadic("open", 2, ValueLayout.ADDRESS, INT, INT);
	private static final MethodHandle CLOSE = function("close", INT);
	private static final MethodHandle FLOCK = function("flock", INT, INT);
	private static final MethodHandle IOCTL = variadic("ioctl", 2, INT, LONG, INT);

	private PosixCalls() {
	}

	private static MethodHandle function(String name, MemoryLayout... arguments) {
		Linker linker = Linker.nativeLinker();
		return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(INT, arguments));
	}

	private static MethodHandle variadic(String name, int fixed, MemoryLayout... arguments) {
		Linker linker = Linker.nativeLinker();
		return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(INT, arguments),
				Linker.Option.firstVariadicArg(fixed));
	}

	/** @return a descriptor, to be closed by {@link #close} */
	static int open(Path file, int flags) throws IOException {
		try (Arena arena = Arena.ofConfined()) {
			Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
			MemorySegment path = arena.allocateFrom(file.toString(), names);
			int descriptor = call(OPEN, path, flags | CLOSE_ON_EXEC, USUAL_MODE);
			if (descriptor < 0) {
				throw new FileSystemException(file.toString(), null, "it cannot be opened");
			}
			return descriptor;
		}
	}

	static void close(int descriptor) {
		call(CLOSE, descriptor);
	}

	/** @return whether the file is locked now; false if somebody else has it locked */
	static boolean lock(int descriptor) {
		return call(FLOCK, descriptor, LOCK_EXCLUSIVE_AT_ONCE) == 0;
	}

	/** @return whether the target shares the source's blocks now; false if the file system cannot */
	static boolean cloneInto(int target, int source) {
		return call(IOCTL, target, CLONE_FILE, source) == 0;
	}

	private static int call(MethodHandle function, Object... arguments) {
		try {
			return (int) function.invokeWithArguments(arguments);
		} catch (RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IllegalStateException("a call of the system threw", e);
		}
	}
}
