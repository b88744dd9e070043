package org.edgeloop.dvc.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLContext;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.internal.remote.HttpLogin;
import org.edgeloop.dvc.internal.remote.HttpRemote;
import org.edgeloop.dvc.internal.remote.RemoteOptions;
import org.edgeloop.dvc.internal.remote.TrustedAuthorities;

/**
 * Remotes that web servers offer, which are only read, with DVC's options {@code auth} (basic or custom), {@code user}, {@code password},
 * {@code custom_auth_header}, {@code ssl_verify}, {@code connect_timeout} and {@code read_timeout}. Certificates are always checked.
 */
public final class HttpRemoteKind implements RemoteKind {

	private static final int USUAL_JOBS = 8;
	private static final int CONNECT_SECONDS = 15;
	private static final int READ_SECONDS = 60;
	private static final int MOST_SECONDS = 3600;

	@Override
	public Set<String> schemes() {
		return Set.of("http", "https");
	}

	@Override
	public Remote open(RemoteSettings settings, RemoteAccess access, Progress progress) throws ProblemException {
		var options = new RemoteOptions(settings);
		URI root = root(settings.url(), options);
		Duration connect = Duration.ofSeconds(options.number("connect_timeout", 1, MOST_SECONDS, CONNECT_SECONDS));
		Duration read = Duration.ofSeconds(options.number("read_timeout", 1, MOST_SECONDS, READ_SECONDS));
		HttpClient.Builder http = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER).connectTimeout(connect);
		Optional<SSLContext> trusted = TrustedAuthorities.of(options);
		trusted.ifPresent(http::sslContext);
		return new HttpRemote(http.build(), root, HttpLogin.of(settings, options, root, access), read, options.jobs(USUAL_JOBS));
	}

	private static URI root(String url, RemoteOptions options) throws ProblemException {
		try {
			var address = new URI(url.endsWith("/") ? url : url + "/");
			if (address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null) {
				return address;
			}
		} catch (URISyntaxException e) {
			// said below
		}
		throw options.badUrl("write https://host/folder; a user and a password are options of their own");
	}
}
