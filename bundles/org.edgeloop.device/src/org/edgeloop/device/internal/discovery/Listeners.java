package org.edgeloop.device.internal.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Progress;

/** The programs that wait for TCP connections on this machine, as Linux lists them (proc(5)); other systems list none here. */
final class Listeners {

	private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)\\]");
	private static final String LISTENS = "0A";
	private static final int ADDRESS = 1;
	private static final int STATE = 3;
	private static final int INODE = 9;

	private final Path processes;
	private final Progress progress;

	/** @param processes {@code /proc} */
	Listeners(Path processes, Progress progress) {
		this.processes = processes;
		this.progress = progress;
	}

	List<Listener> list() throws IOException {
		Map<String, Listener> bySocket = new HashMap<>();
		for (String table : List.of("net/tcp", "net/tcp6")) {
			Path file = processes.resolve(table);
			if (Files.isReadable(file)) {
				Files.readAllLines(file).stream().skip(1).forEach(line -> add(line.strip().split("\\s+"), bySocket));
			}
		}
		var listeners = new ArrayList<Listener>();
		nameOwners(bySocket, listeners);
		listeners.addAll(bySocket.values());
		return listeners;
	}

	private static void add(String[] columns, Map<String, Listener> bySocket) {
		if (columns.length > INODE && columns[STATE].equals(LISTENS)) {
			String[] address = columns[ADDRESS].split(":");
			bySocket.put(columns[INODE], new Listener(host(address[0]), Integer.parseInt(address[1], 16), -1, List.of()));
		}
	}

	/** The address stands there in words of 32 bits, each in the order of the machine's own bytes, which is little-endian here. */
	private static String host(String hexadecimal) {
		byte[] bytes = new byte[hexadecimal.length() / 2];
		for (int i = 0; i < bytes.length; i++) {
			int place = i / 4 * 4 + 3 - i % 4;
			bytes[i] = (byte) Integer.parseInt(hexadecimal.substring(2 * place, 2 * place + 2), 16);
		}
		try {
			InetAddress address = InetAddress.getByAddress(bytes);
			boolean isShort = address.isLoopbackAddress() && bytes.length > 4;
			return address.isAnyLocalAddress() ? "127.0.0.1" : isShort ? "::1" : address.getHostAddress();
		} catch (IOException e) {
			return "127.0.0.1";
		}
	}

	/** Moves the listeners whose owners can be seen from the map to the list. */
	private void nameOwners(Map<String, Listener> bySocket, List<Listener> named) throws IOException {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(processes, "[0-9]*")) {
			for (Path process : folders) {
				progress.checkCancelled();
				nameOwner(process, bySocket, named);
			}
		}
	}

	private static void nameOwner(Path process, Map<String, Listener> bySocket, List<Listener> named) {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
			for (Path file : files) {
				Matcher socket = SOCKET.matcher(Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString() : "");
				Listener listener = socket.matches() ? bySocket.remove(socket.group(1)) : null;
				if (listener != null) {
					named.add(new Listener(listener.host(), listener.port(), Long.parseLong("" + process.getFileName()), command(process)));
				}
			}
		} catch (IOException e) {
			// another user's process, or one that has just ended
		}
	}

	private static List<String> command(Path process) throws IOException {
		return List.of(new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8).split("\0"));
	}
}
