package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** The calls of POSIX systems that make and use pseudo terminals (IEEE 1003.1), for which Java has nothing. */
final class PosixTerminals {

	private static final int READ_WRITE = 2;

	/** A terminal that is opened must not become that of this process. */
	private static final int NOT_OURS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? 0x2_0000 : 0x100;

	/** A write returns when nobody reads, where the system's makers let a terminal be opened so. */
	private static final int NOT_WAITING = System.getProperty("os.name", "").startsWith("Linux") ? 0x800 : 0;

	/** FIONREAD, the number of bytes that can be read. */
	private static final long COUNT_READABLE = System.getProperty("os.name", "").startsWith("Linux") ? 0x541b : 0x4004667f;

	private static final short READABLE = 1;
	private static final short WRITABLE = 4;
	private static final int POLL_SIZE = 8;
	private static final int EVENTS_AT = 4;

	/** More than any system's struct termios. */
	private static final int TERMIOS_SIZE = 256;
	private static final int LONGEST_PATH = 128;

	private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
	private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
	private static final ValueLayout POINTER = ValueLayout.ADDRESS;

	private static final MethodHandle OPEN_MASTER = function("posix_openpt", INT, INT);
	private static final MethodHandle GRANT = function("grantpt", INT, INT);
	private static final MethodHandle UNLOCK = function("unlockpt", INT, INT);
	private static final MethodHandle NAME = function("ptsname", POINTER, INT);
	private static final MethodHandle GET_ATTRIBUTES = function("tcgetattr", INT, INT, POINTER);
	private static final MethodHandle MAKE_RAW = function("cfmakeraw", null, POINTER);
	private static final MethodHandle SET_ATTRIBUTES = function("tcsetattr", INT, INT, INT, POINTER);
	private static final MethodHandle OPEN = Linker.nativeLinker().downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow("open"),
			FunctionDescriptor.of(INT, POINTER, INT), Linker.Option.firstVariadicArg(2));
	private static final MethodHandle READ = function("read", LONG, INT, POINTER, LONG);
	private static final MethodHandle WRITE = function("write", LONG, INT, POINTER, LONG);
	private static final MethodHandle POLL = function("poll", INT, POINTER, LONG, INT);
	private static final MethodHandle CONTROL = Linker.nativeLinker().downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow("ioctl"),
			FunctionDescriptor.of(INT, INT, LONG, POINTER), Linker.Option.firstVariadicArg(2));
	private static final MethodHandle CLOSE = function("close", INT, INT);

	private PosixTerminals() {
	}

	private static MethodHandle function(String name, @Nullable MemoryLayout result, MemoryLayout... arguments) {
		Linker linker = Linker.nativeLinker();
		FunctionDescriptor descriptor = result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result, arguments);
		return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
	}

	/** @return the descriptor of a new pseudo terminal's end for whoever stands for the device, raw */
	static int open() throws IOException {
		int master = checked((int) call(OPEN_MASTER, READ_WRITE | NOT_OURS | NOT_WAITING), "open a pseudo terminal");
		checked((int) call(GRANT, master), "grant a pseudo terminal");
		checked((int) call(UNLOCK, master), "unlock a pseudo terminal");
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment attributes = arena.allocate(TERMIOS_SIZE);
			checked((int) call(GET_ATTRIBUTES, master, attributes), "ask a pseudo terminal");
			call(MAKE_RAW, attributes);
			checked((int) call(SET_ATTRIBUTES, master, 0, attributes), "set a pseudo terminal");
		}
		return master;
	}

	/** @return what others open */
	static String path(int master) throws IOException {
		var name = (MemorySegment) call(NAME, master);
		if (name.address() == 0) {
			throw new IOException("the pseudo terminal has no name");
		}
		return name.reinterpret(LONGEST_PATH).getString(0);
	}

	/** Opens the end of the others, as long as which is open the terminal does not hang up. */
	static int open(String path) throws IOException {
		try (Arena arena = Arena.ofConfined()) {
			return checked((int) call(OPEN, arena.allocateFrom(path), READ_WRITE | NOT_OURS), "open " + path);
		}
	}

	/** @return whether something has come that can be read at once; asking takes no longer than asking the system for the time */
	static boolean hasCome(int master) throws IOException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment count = arena.allocate(INT);
			return checked((int) CONTROL.invokeExact(master, COUNT_READABLE, count), "ask a pseudo terminal") == 0 && count.get(INT, 0) > 0;
		} catch (IOException | RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IOException(e);
		}
	}

	/** @return how many bytes came; 0 if none came in time */
	static int read(int master, byte[] into, int from, int length, int millis) throws IOException {
		try (Arena arena = Arena.ofConfined()) {
			if (!becomes(READABLE, master, millis, arena)) {
				return 0;
			}
			MemorySegment buffer = arena.allocate(length);
			int count = checked((int) (long) READ.invokeExact(master, buffer, (long) length), "read from a pseudo terminal");
			MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, into, from, count);
			return count;
		} catch (IOException | RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IOException(e);
		}
	}

	/** @return how many bytes were taken; 0 if there was room for none in time */
	static int write(int master, byte[] bytes, int from, int length, int millis) throws IOException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment buffer = arena.allocate(length);
			MemorySegment.copy(bytes, from, buffer, ValueLayout.JAVA_BYTE, 0, length);
			// There is nearly always room, so that asking first would only delay what is written.
			boolean mayTry = NOT_WAITING != 0 || becomes(WRITABLE, master, millis, arena);
			int written = mayTry ? (int) (long) WRITE.invokeExact(master, buffer, (long) length) : 0;
			if (written > 0 || NOT_WAITING == 0 || !becomes(WRITABLE, master, millis, arena)) {
				return Math.max(0, written);
			}
			// Another writer may have taken the room.
			return Math.max(0, (int) (long) WRITE.invokeExact(master, buffer, (long) length));
		} catch (IOException | RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IOException(e);
		}
	}

	private static boolean becomes(short event, int master, int millis, Arena arena) throws Throwable {
		MemorySegment poll = arena.allocate(POLL_SIZE, EVENTS_AT);
		poll.set(INT, 0, master);
		poll.set(ValueLayout.JAVA_SHORT, EVENTS_AT, event);
		return (int) POLL.invokeExact(poll, 1L, millis) > 0;
	}

	static void close(int descriptor) throws IOException {
		checked((int) call(CLOSE, descriptor), "close a pseudo terminal");
	}

	private static int checked(int result, String what) throws IOException {
		if (result < 0) {
			throw new IOException("the system did not " + what);
		}
		return result;
	}

	private static Object call(MethodHandle function, Object... arguments) throws IOException {
		try {
			Object result = function.invokeWithArguments(arguments);
			return result == null ? 0 : result;
		} catch (IOException | RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IOException(e);
		}
	}
}
