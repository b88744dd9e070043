package org.edgeloop.experiment.internal.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingUri;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/** A server on this machine that answers what it was told to, and remembers what it was asked. */
final class WireServer implements AutoCloseable {

	final WireMockServer wire = new WireMockServer(options().dynamicPort().containerThreads(12));

	WireServer() {
		wire.start();
	}

	RestStore store(Path cache) {
		return store(cache, new Credentials.Anonymous(), Duration.ofSeconds(30));
	}

	RestStore store(Path cache, Credentials credentials, Duration patience) {
		return new RestStore(new TrackingUri.Server(address()), credentials, cache, patience);
	}

	URI address() {
		return URI.create("http://localhost:" + wire.port());
	}

	/** Answers requests to a path below the interface's root. */
	void answer(String method, String endpoint, int status, String body) {
		answerPath(method, "/api/2.0/mlflow/" + endpoint, status, body);
	}

	void answerPath(String method, String path, int status, String body) {
		wire.stubFor(request(method, urlPathEqualTo(path))
				.willReturn(aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(body)));
	}

	/** Answers everything with the same. */
	void answerAll(int status, String body) {
		wire.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withBody(body)));
	}

	/** @return what it was asked since the last time, the first first */
	List<LoggedRequest> asked() {
		List<LoggedRequest> asked = wire.getAllServeEvents().reversed().stream().map(event -> event.getRequest())
				.map(LoggedRequest::createFrom).toList();
		wire.resetRequests();
		return asked;
	}

	@Override
	public void close() {
		wire.stop();
	}
}
