package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.SshRemotes;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A large file whose way from a remote is cut off when most of it is here: the next one goes on there, and what comes of it is checked. */
class ResumedFetchTest {

	private static final int SIZE = 40_000_000;
	private static final int CUT = SIZE / 10 * 9;
	/** What may lie before the end of what is there and is fetched once more. */
	private static final int UNCERTAIN = 5_000_000;

	/** Where the file comes from. */
	enum Place {
		FOLDER, SSH, HTTP, HTTP_WITHOUT_RANGES
	}

	@TempDir
	private Path folder;
	private Path root;
	private DataHash hash;
	private ObjectStore store;
	/** What the remote was asked for: from which byte on. */
	private final List<Long> asked = Collections.synchronizedList(new ArrayList<>());
	private final List<AutoCloseable> servers = new ArrayList<>();

	@BeforeEach
	void fillRemote() throws IOException {
		root = folder.resolve("remote");
		store = new ObjectStore(folder.resolve("cache"));
		var content = new byte[SIZE];
		new Random(1).nextBytes(content);
		hash = DataHash.md5(TransferRig.md5(content));
		Path object = root.resolve(RemoteKeys.of(hash));
		Files.createDirectories(object.getParent());
		Files.write(object, content);
	}

	@AfterEach
	void stop() throws Exception {
		for (AutoCloseable server : servers) {
			server.close();
		}
	}

	private Remote open(Place place) throws Exception {
		return switch (place) {
		case FOLDER -> new LocalRemote(root, 2);
		case SSH -> {
			OpenSshServer server = OpenSshServer.start(Files.createDirectory(folder.resolve("server")));
			servers.add(server);
			yield SshRemotes.open(server, root);
		}
		case HTTP, HTTP_WITHOUT_RANGES -> {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", exchange -> answer(exchange, place == Place.HTTP));
			server.start();
			servers.add(() -> server.stop(0));
			yield new HttpRemote(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), Optional.empty(),
					Duration.ofSeconds(60), 2);
		}
		};
	}

	private void answer(HttpExchange exchange, boolean ranges) throws IOException {
		byte[] content = Files.readAllBytes(root.resolve(exchange.getRequestURI().getPath().substring(1)));
		String range = exchange.getRequestHeaders().getFirst("Range");
		int from = ranges && range != null ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
		if (from > 0) {
			exchange.getResponseHeaders().add("Content-Range", "bytes " + from + "-" + (SIZE - 1) + "/" + SIZE);
		}
		exchange.sendResponseHeaders(from > 0 ? 206 : 200, SIZE - from);
		try (exchange) {
			exchange.getResponseBody().write(content, from, SIZE - from);
		} catch (IOException e) {
			// whoever asked has heard enough
		}
	}

	/** @return the same remote, which tells from where on it is asked */
	private Remote watched(Remote remote) {
		return (Remote) Proxy.newProxyInstance(Remote.class.getClassLoader(), new Class<?>[] { Remote.class }, (_, method, arguments) -> {
			switch (method.getName()) {
			case "download" -> asked.add(0L);
			case "resume" -> asked.add((Long) arguments[2]);
			default -> {
				// nothing is fetched
			}
			}
			try {
				return method.invoke(remote, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	private long fetch(Remote remote, Progress progress) throws IOException {
		return new ObjectFetch(store, watched(remote), 2).run(List.of(TransferRig.used(hash, "large")), progress).transferred();
	}

	/** Is cancelled once most of the file is there. */
	private static Progress cutting() {
		var left = new AtomicLong(CUT);
		return new Progress() {
			@Override
			public void begin(String task, long total) {
				// the bytes are counted
			}

			@Override
			public void worked(long amount) {
				left.addAndGet(-amount);
			}

			@Override
			public boolean isCancelled() {
				return left.get() <= 0;
			}
		};
	}

	private List<Path> inCache() throws IOException {
		try (Stream<Path> files = Files.walk(store.folder())) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@ParameterizedTest
	@EnumSource(Place.class)
	void goesOnWhereItWasCutOff(Place place) throws Exception {
		try (Remote remote = open(place)) {
			assertThrows(CancellationException.class, () -> fetch(remote, cutting()));
		}
		assertEquals(1, inCache().size());
		try (Remote remote = place == Place.FOLDER ? open(place) : reopened(place)) {
			assertEquals(1, fetch(remote, Progress.NONE));
		}
		assertEquals(2, asked.size(), asked::toString);
		assertTrue(asked.getLast() > CUT - UNCERTAIN, asked::toString);
		assertEquals(List.of(store.path(hash)), inCache());
		assertTrue(store.isSound(hash, Progress.NONE));
	}

	private Remote reopened(Place place) throws Exception {
		stop();
		servers.clear();
		OpenSshServer.run("rm", "-rf", folder.resolve("server").toString());
		return open(place);
	}

	@ParameterizedTest
	@EnumSource(value = Place.class, names = "FOLDER")
	void whatIsWrongIsFetchedFromTheBeginning(Place place) throws Exception {
		try (Remote remote = open(place)) {
			assertThrows(CancellationException.class, () -> fetch(remote, cutting()));
			try (var part = new RandomAccessFile(inCache().getFirst().toFile(), "rw")) {
				byte[] wrong = new byte[100];
				Arrays.fill(wrong, (byte) 7);
				part.write(wrong);
			}
			assertEquals(1, fetch(remote, Progress.NONE));
		}
		assertEquals(List.of(0L, 0L), List.of(asked.getFirst(), asked.getLast()));
		assertEquals(List.of(store.path(hash)), inCache());
		assertTrue(store.isSound(hash, Progress.NONE));
	}
}
