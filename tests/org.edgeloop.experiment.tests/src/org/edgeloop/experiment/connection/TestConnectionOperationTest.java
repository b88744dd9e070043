package org.edgeloop.experiment.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far one gets with stores that fail at each of the steps. */
class TestConnectionOperationTest {

	@TempDir
	Path folder;

	private final List<ConnectionReport> heard = new ArrayList<>();

	private ConnectionReport test(TrackingUri uri) {
		return new TestConnectionOperation(uri, new Credentials.Anonymous(), folder.resolve("cache")).run(Progress.NONE, heard::add);
	}

	private static Optional<ConnectionStep> failedAt(ConnectionReport report) {
		assertTrue(report.failure().isPresent());
		return report.next();
	}

	@Test
	void aStoreThatIsGoodPassesAllSteps() throws Exception {
		Path mlruns = Files.createDirectory(folder.resolve("mlruns"));
		try (var store = TrackingStores.open(new TrackingUri.Files(mlruns), new Credentials.Anonymous(), folder.resolve("cache"))) {
			store.writer().orElseThrow().createExperiment("sweep", Map.of());
		}
		ConnectionReport report = test(new TrackingUri.Files(mlruns));
		assertTrue(report.isGood(), report.toString());
		assertEquals(Optional.empty(), report.next());
		assertTrue(report.passed().get(ConnectionStep.OPEN).contains("written"));
		assertEquals(List.of(1, 2, 3, 4), heard.stream().map(each -> each.passed().size()).toList(), "each step is told");
	}

	@Test
	void aFolderThatIsNotThereIsNotFound() {
		ConnectionReport report = test(new TrackingUri.Files(folder.resolve("none")));
		assertFalse(report.isGood());
		assertEquals(Optional.of(ConnectionStep.FIND), failedAt(report));
	}

	@Test
	void aFileThatIsNoDataBaseCannotBeOpened() throws Exception {
		Path file = Files.writeString(folder.resolve("mlflow.db"), "this is a text of some length, and no data base at all".repeat(40));
		assertEquals(Optional.of(ConnectionStep.OPEN), failedAt(test(new TrackingUri.Sqlite(file))));
	}

	@Test
	void aServerWhoseNameNobodyKnowsIsNotFound() {
		assertEquals(Optional.of(ConnectionStep.FIND), failedAt(test(new TrackingUri.Server(URI.create("http://no-such-server.invalid:5000")))));
	}

	@Test
	void aClosedPortIsNotReached() throws Exception {
		int port;
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		ConnectionReport report = test(new TrackingUri.Server(URI.create("http://127.0.0.1:" + port)));
		assertEquals(Optional.of(ConnectionStep.REACH), failedAt(report));
		assertTrue(report.failure().get().what().contains(String.valueOf(port)), "the port is named");
	}
}
