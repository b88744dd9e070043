package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;

/** Sends requests to one server, with credentials that nobody else ever sees, and hands back what it answers. */
final class RestClient implements AutoCloseable {

	/** MLflow's server itself gives up after a minute. */
	static final Duration PATIENCE = Duration.ofSeconds(90);
	/** A page of a thousand runs with a thousand values each is a quarter of it. */
	static final long LONGEST_JSON = 512L << 20;
	private static final Duration TO_CONNECT = Duration.ofSeconds(10);
	private static final long LOOK_FOR_CANCEL_MILLIS = 50;
	private static final int LONGEST_ERROR = 1 << 16;

	private final URI server;
	private final Optional<String> authorization;
	private final Duration patience;
	private final HttpClient http;
	private final ScheduledExecutorService clock;

	/** Reads the body of an answer. */
	@FunctionalInterface
	interface Reading<T> {
		T read(InputStream body) throws IOException;
	}

	/** @param patience how long the server may be silent */
	RestClient(URI server, Credentials credentials, Duration patience) {
		this.server = server;
		this.authorization = authorization(credentials);
		this.patience = patience;
		this.http = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER).connectTimeout(TO_CONNECT).build();
		this.clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch a server").factory());
	}

	private static Optional<String> authorization(Credentials credentials) {
		return switch (credentials) {
		case Credentials.Anonymous _ -> Optional.empty();
		case Credentials.Basic basic -> Optional.of("Basic "
				+ Base64.getEncoder().encodeToString((basic.user() + ":" + basic.password()).getBytes(StandardCharsets.UTF_8)));
		case Credentials.Token token -> Optional.of("Bearer " + token.token());
		};
	}

	URI server() {
		return server;
	}

	/** @return a clock for work that takes no time */
	ScheduledExecutorService clock() {
		return clock;
	}

	/**
	 * @return the answer's JSON, an object
	 * @throws ProblemException if there is none; of its subclass if asking again may help
	 */
	JsonNode json(RestRequest request, Progress progress) throws IOException {
		JsonNode answer = send(request, progress, LONGEST_JSON, RestJson.MAPPER::readTree);
		if (!answer.isObject()) {
			throw RestFaults.notUnderstood(request.on(server), null);
		}
		return answer;
	}

	/**
	 * @param longest how many bytes the answer may have
	 * @param reading is handed the answer's body, if it is one of success
	 * @throws ProblemException if anything went wrong; of its subclass if asking again may help
	 */
	<T> T send(RestRequest request, Progress progress, long longest, Reading<T> reading) throws IOException {
		URI address = request.on(server);
		try {
			var redirects = new Redirects(server, address);
			while (true) {
				HttpResponse<InputStream> answer = exchange(httpRequest(request, redirects), progress);
				try (InputStream body = new WatchedBody(answer.body(), progress, patience, clock)) {
					int status = answer.statusCode();
					if (status >= 200 && status < 300) {
						return reading.read(new LimitedBody(body, longest, redirects.address()));
					}
					if (status < 300 || status >= 400) {
						throw RestFaults.of(status, body.readNBytes(LONGEST_ERROR), redirects.address());
					}
					redirects.follow(request.method(), status, answer.headers().firstValue("Location").orElse(""));
				}
			}
		} catch (ProblemException e) {
			throw e;
		} catch (JsonEOFException e) {
			throw RestFaults.of(e, address);
		} catch (StreamConstraintsException e) {
			throw RestFaults.tooLong(address);
		} catch (JsonProcessingException e) {
			throw RestFaults.notUnderstood(address, e);
		} catch (IOException e) {
			throw RestFaults.of(e, address);
		}
	}

	private HttpRequest httpRequest(RestRequest request, Redirects redirects) throws ProblemException {
		try {
			var builder = HttpRequest.newBuilder(redirects.address()).timeout(patience).header("User-Agent", "edgeloop")
					.header("Accept", "*/*").method(request.method(), request.body());
			if (!request.content().isEmpty()) {
				builder.header("Content-Type", request.content());
			}
			if (redirects.isTrusted() && authorization.isPresent()) {
				builder.header("Authorization", authorization.get());
			}
			return builder.build();
		} catch (IllegalArgumentException e) {
			// The exception's message shows the header, so it may go nowhere.
			throw new ProblemException(Problem.error("The credentials hold characters that cannot be sent", server.getHost(),
					"copy the token again, without line breaks"));
		}
	}

	private HttpResponse<InputStream> exchange(HttpRequest request, Progress progress) throws IOException {
		CompletableFuture<HttpResponse<InputStream>> answer = http.sendAsync(request, BodyHandlers.ofInputStream());
		try {
			while (true) {
				progress.checkCancelled();
				try {
					return answer.get(LOOK_FOR_CANCEL_MILLIS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					// not yet
				}
			}
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			answer.cancel(true);
		}
	}

	@Override
	public void close() {
		clock.shutdownNow();
		http.shutdownNow();
	}
}
