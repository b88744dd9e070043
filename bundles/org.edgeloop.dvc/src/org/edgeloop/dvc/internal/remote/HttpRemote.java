package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.remote.Remote;

/** A remote that a web server offers, which is only read. */
public final class HttpRemote implements Remote {

	private static final int BUFFER = 128 * 1024;
	private static final int MOST_REDIRECTS = 5;
	private static final int PARTIAL = 206;
	private static final int NOT_FOUND = 404;
	private static final int GONE = 410;
	private static final int NO_SUCH_METHOD = 405;
	private static final int NOT_IMPLEMENTED = 501;

	private final HttpClient http;
	private final URI root;
	private final Optional<HttpLogin> login;
	private final Duration patience;
	private final int connections;

	/**
	 * @param http follows no redirects by itself; is closed with this
	 * @param root ends with a slash
	 * @param patience how long the server may take to begin an answer
	 */
	public HttpRemote(HttpClient http, URI root, Optional<HttpLogin> login, Duration patience, int connections) {
		this.http = http;
		this.root = root;
		this.login = login;
		this.patience = patience;
		this.connections = connections;
	}

	@Override
	public String address() {
		return root.getScheme() + "://" + root.getAuthority() + root.getPath();
	}

	@Override
	public int connections() {
		return connections;
	}

	@Override
	public boolean canList() {
		return false;
	}

	@Override
	public boolean canWrite() {
		return false;
	}

	@Override
	public OptionalLong size(String key, Progress progress) throws IOException {
		progress.checkCancelled();
		URI address = root.resolve(key);
		HttpResponse<InputStream> answer = ask("HEAD", address);
		if (answer.statusCode() == NO_SUCH_METHOD || answer.statusCode() == NOT_IMPLEMENTED) {
			answer = ask("GET", address);
		}
		answer.body().close();
		if (isMissing(answer)) {
			return OptionalLong.empty();
		}
		checkGood(answer, address);
		return OptionalLong.of(answer.headers().firstValueAsLong("Content-Length").orElse(-1));
	}

	@Override
	public void list(String folder, Listing listing, Progress progress) throws ProblemException {
		throw onlyRead("list what it has");
	}

	@Override
	public void download(String key, Path file, Progress progress) throws IOException {
		resume(key, file, 0, progress);
	}

	/** A server that knows no ranges sends everything once more. */
	@Override
	public void resume(String key, Path file, long from, Progress progress) throws IOException {
		URI address = root.resolve(key);
		HttpResponse<InputStream> answer = from == 0 ? ask("GET", address) : ask("GET", address, "Range", "bytes=" + from + "-");
		try (InputStream body = answer.body()) {
			if (isMissing(answer)) {
				throw new NoSuchFileException(address.toString());
			}
			checkGood(answer, address);
			boolean isRest = answer.statusCode() == PARTIAL && answer.headers().firstValue("Content-Range").orElse("").startsWith("bytes " + from + "-");
			progress.worked(isRest ? from : 0);
			try (OutputStream out = create(file, isRest ? from : 0)) {
				copy(body, address, out, file, progress);
			}
		}
	}

	private static OutputStream create(Path file, long from) throws IOException {
		try {
			return Channels.newOutputStream(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).truncate(from).position(from));
		} catch (IOException e) {
			throw RemoteFailures.ofThisMachine("A file for what is downloaded cannot be made", file.toString(), e);
		}
	}

	private static void copy(InputStream body, URI address, OutputStream out, Path file, Progress progress) throws IOException {
		var buffer = new byte[BUFFER];
		for (int count = read(body, buffer, address); count >= 0; count = read(body, buffer, address)) {
			progress.checkCancelled();
			try {
				out.write(buffer, 0, count);
			} catch (IOException e) {
				throw RemoteFailures.ofThisMachine("What is downloaded cannot be written", file.toString(), e);
			}
			progress.worked(count);
		}
	}

	private static int read(InputStream body, byte[] buffer, URI address) throws IOException {
		try {
			return body.read(buffer);
		} catch (IOException e) {
			throw HttpFaults.of(e, address);
		}
	}

	@Override
	public void upload(Path file, String key, Progress progress) throws ProblemException {
		throw onlyRead("write to it");
	}

	@Override
	public void delete(String key, Progress progress) throws ProblemException {
		throw onlyRead("delete from it");
	}

	private ProblemException onlyRead(String what) {
		return new ProblemException(Problem.error("A remote by HTTP is only read; nobody can " + what, address(), "use a remote of another kind"));
	}

	private static boolean isMissing(HttpResponse<?> answer) {
		return answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE;
	}

	private static void checkGood(HttpResponse<?> answer, URI address) throws ConnectionException {
		if (answer.statusCode() / 100 != 2) {
			throw HttpFaults.of(answer.statusCode(), address);
		}
	}

	/** Follows redirects; the header that lets us in goes to the remote's own server alone. */
	private HttpResponse<InputStream> ask(String method, URI address, String... headers) throws IOException {
		URI place = address;
		for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
			HttpResponse<InputStream> answer = send(method, place, headers);
			Optional<String> target = answer.headers().firstValue("Location");
			if (answer.statusCode() / 100 != 3 || target.isEmpty()) {
				return answer;
			}
			answer.body().close();
			place = redirected(place, target.get());
		}
		throw new ConnectionException(Problem.error("The server leads from one address to the next", address.toString(), "check the remote's address"));
	}

	private static URI redirected(URI from, String target) throws ConnectionException {
		try {
			URI to = from.resolve(target);
			boolean isHttp = "https".equals(to.getScheme()) || "http".equals(to.getScheme()) && "http".equals(from.getScheme());
			if (isHttp && to.getHost() != null) {
				return to;
			}
		} catch (IllegalArgumentException e) {
			// said below
		}
		throw new ConnectionException(Problem.error("The server leads to an address that is not followed: " + target, from.toString(), "check the remote's address"));
	}

	private HttpResponse<InputStream> send(String method, URI address, String... headers) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", "edgeloop").method(method, BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (isOurs(address)) {
			login.ifPresent(header -> request.header(header.name(), header.value()));
		}
		try {
			return http.send(request.build(), BodyHandlers.ofInputStream());
		} catch (IOException e) {
			throw HttpFaults.of(e, address);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw HttpFaults.of(new IOException("interrupted", e), address);
		}
	}

	private boolean isOurs(URI address) {
		return address.getScheme().equals(root.getScheme()) && address.getAuthority().equals(root.getAuthority());
	}

	@Override
	public void close() {
		http.shutdownNow();
	}
}
