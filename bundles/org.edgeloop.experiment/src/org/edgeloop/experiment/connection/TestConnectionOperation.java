package org.edgeloop.experiment.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;

/** Finds out whether a store can be used, and at which step it fails. */
public final class TestConnectionOperation {

	private static final int CONNECT_MILLIS = 10_000;
	private static final int HTTP = 80;
	private static final int HTTPS = 443;

	private final TrackingUri uri;
	private final Credentials credentials;
	private final Path cache;

	/** @param cache a folder for copies of artifacts, as {@link TrackingStores#open} takes it */
	public TestConnectionOperation(TrackingUri uri, Credentials credentials, Path cache) {
		this.uri = uri;
		this.credentials = credentials;
		this.cache = cache;
	}

	/**
	 * @param steps is handed the report so far after each step
	 * @return the whole report; a step that fails is no exception, but what the report says
	 */
	public ConnectionReport run(Progress progress, Consumer<ConnectionReport> steps) {
		progress.begin("Test the connection to " + uri, ConnectionStep.values().length);
		ConnectionReport report = ConnectionReport.NONE;
		try {
			report = passed(report, ConnectionStep.FIND, find(), progress, steps);
			report = passed(report, ConnectionStep.REACH, reach(), progress, steps);
			try (TrackingStore store = TrackingStores.open(uri, credentials, cache)) {
				var sink = new ProblemList();
				int count = store.experiments(EnumSet.allOf(Lifecycle.class), sink, progress).size();
				report = passed(report, ConnectionStep.OPEN, store.writer().isPresent() ? "can be read and written" : "can be read", progress, steps);
				report = passed(report, ConnectionStep.LIST, found(count, sink.problems), progress, steps);
			}
		} catch (IOException e) {
			report = report.failed(problem(e));
			steps.accept(report);
		}
		return report;
	}

	private static ConnectionReport passed(ConnectionReport report, ConnectionStep step, String found, Progress progress,
			Consumer<ConnectionReport> steps) {
		progress.checkCancelled();
		progress.worked(1);
		ConnectionReport more = report.with(step, found);
		steps.accept(more);
		return more;
	}

	private static String found(int count, List<Problem> problems) {
		String experiments = count == 1 ? "1 experiment" : count + " experiments";
		return problems.isEmpty() ? experiments : experiments + "; not all can be read: " + problems.getFirst().toLine();
	}

	private String find() throws IOException {
		return switch (uri) {
		case TrackingUri.Files files -> findFile(files.folder(), Files.isDirectory(files.folder()), "folder");
		case TrackingUri.Sqlite sqlite -> findFile(sqlite.file(), Files.isRegularFile(sqlite.file()), "file");
		case TrackingUri.Server server -> findServer(server.address());
		};
	}

	private static String findFile(Path path, boolean isThere, String kind) throws ProblemException {
		if (!isThere) {
			String what = Files.exists(path) ? "This is no " + kind : "There is no such " + kind;
			throw new ProblemException(Problem.error(what, path.toString(), "check the address; the drive may have been removed"));
		}
		return path.toString();
	}

	private static String findServer(URI address) throws ProblemException {
		try {
			return InetAddress.getByName(address.getHost()).getHostAddress();
		} catch (UnknownHostException e) {
			throw new ProblemException(Problem.error("Nobody knows a server of this name", address.getHost(),
					"check the spelling, and whether this machine is in the right network"));
		}
	}

	private String reach() throws IOException {
		return switch (uri) {
		case TrackingUri.Files files -> readable(files.folder());
		case TrackingUri.Sqlite sqlite -> readable(sqlite.file());
		case TrackingUri.Server server -> connect(server.address());
		};
	}

	private static String readable(Path path) throws ProblemException {
		if (!Files.isReadable(path)) {
			throw new ProblemException(Problem.error("It may not be read", path.toString(), "ask its owner for permission"));
		}
		return "readable";
	}

	private static String connect(URI address) throws IOException {
		int usual = "https".equals(address.getScheme()) ? HTTPS : HTTP;
		int port = address.getPort() < 0 ? usual : address.getPort();
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(address.getHost(), port), CONNECT_MILLIS);
			return "port " + port + " is open";
		} catch (ConnectException e) {
			throw new ProblemException(Problem.error("Nothing answers at port " + port, address.getHost(),
					"check the port, and whether the server runs"));
		} catch (SocketTimeoutException e) {
			throw new ProblemException(Problem.error("Nothing answered at port " + port + " for " + CONNECT_MILLIS / 1000 + " s",
					address.getHost(), "a firewall may be in between; ask who runs the server"));
		}
	}

	private static Problem problem(IOException failure) {
		String said = failure.getMessage();
		return failure instanceof ProblemException named ? named.problem() : Problem.error(said == null ? failure.toString() : said, "", "");
	}

	private static final class ProblemList implements RunSink {

		private final List<Problem> problems = new ArrayList<>();

		@Override
		public void runs(List<Run> runs) {
			// experiments are asked for alone
		}

		@Override
		public void problem(Problem problem) {
			problems.add(problem);
		}
	}
}
