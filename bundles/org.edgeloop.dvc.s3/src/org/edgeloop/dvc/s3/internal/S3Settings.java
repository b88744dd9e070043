package org.edgeloop.dvc.s3.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;

/**
 * Where the bucket is and how it is spoken to.
 *
 * @param remote the remote's name
 * @param bucket its name
 * @param prefix before each key, with a slash at its end; empty for the whole bucket
 * @param endpoint of a server that is not AWS's; empty for AWS's own
 * @param region as AWS or the server names it
 * @param pathStyle whether the bucket stands in the path of requests, not in the name of the host
 * @param certificates {@code true}, {@code false}, or the file of those authorities that count
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long the server may be silent
 * @param connections at a time
 * @param firstListing whether listings are asked for in the first of S3's two ways
 * @param rules of what is uploaded
 */
record S3Settings(String remote, String bucket, String prefix, Optional<URI> endpoint, Region region, boolean pathStyle, String certificates,
		Duration connectTimeout, Duration readTimeout, int connections, boolean firstListing, UploadRules rules) {

	/**
	 * @param name as {@code eu-central-1}
	 * @param known whether somebody said so; else the bucket may be in another
	 */
	record Region(String name, boolean known) {
	}

	private static final String USUAL_REGION = "us-east-1";
	private static final Pattern URL = Pattern.compile("[sS]3://([A-Za-z0-9._:-]{1,255})(?:/+(.*))?", Pattern.DOTALL);
	private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
	private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);
	private static final int CONNECTIONS = 16;
	private static final int MOST_CONNECTIONS = 256;

	/** @throws ProblemException if an option cannot be right, or asks for what is not done here */
	static S3Settings of(RemoteOptions options, AwsProfile profile, AwsEnvironment environment) throws ProblemException {
		refuseVersions(options);
		Matcher url = URL.matcher(options.url());
		if (!url.matches()) {
			throw options.wrong("url", "names no bucket: " + options.url(), "write s3://BUCKET/FOLDER");
		}
		boolean safe = options.flag("use_ssl", true);
		Optional<URI> endpoint = endpoint(options, profile, environment);
		Region region = region(options, profile, environment, endpoint.isPresent());
		if (endpoint.isEmpty() && !safe) {
			endpoint = Optional.of(URI.create("http://s3." + region.name() + ".amazonaws.com"));
		}
		String style = profile.s3Property("addressing_style").orElse(endpoint.isPresent() ? "path" : "virtual").toLowerCase(Locale.ROOT);
		return new S3Settings(options.remote(), url.group(1), prefix(options, url.group(2)), endpoint, region, style.equals("path"),
				options.text("ssl_verify").or(() -> environment.variable("AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE")).orElse("true"),
				options.seconds("connect_timeout", CONNECT_TIMEOUT), options.seconds("read_timeout", READ_TIMEOUT),
				Math.min(options.count("jobs", CONNECTIONS), MOST_CONNECTIONS), options.flag("listobjects", false),
				UploadRules.of(options));
	}

	/** @return the remote's address for people to read */
	String address() {
		return "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix.substring(0, prefix.length() - 1));
	}

	/** @return who is asked, for messages */
	String server() {
		return endpoint.map(URI::getAuthority).orElse("AWS (" + region.name() + ")");
	}

	/** Objects of such remotes are named as the workspace's files are, and told apart by the server's own versions. */
	private static void refuseVersions(RemoteOptions options) throws ProblemException {
		for (String option : List.of("version_aware", "worktree")) {
			if (options.flag(option, false)) {
				throw options.wrong(option, "makes it one versioned by the cloud, which is not supported here",
						"use DVC itself for this remote, or one without the option");
			}
		}
		if (options.url().contains("?versionId=")) {
			throw options.wrong("url", "names a version of the cloud's, which is not supported here", "leave out what follows the question mark");
		}
	}

	private static String prefix(RemoteOptions options, String path) throws ProblemException {
		List<String> steps = path == null ? List.of() : Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
		if (steps.contains(".") || steps.contains("..")) {
			throw options.wrong("url", "has '.' or '..' in its path, which a bucket does not know as a folder", "write the path without it");
		}
		return steps.isEmpty() ? "" : String.join("/", steps) + "/";
	}

	private static Region region(RemoteOptions options, AwsProfile profile, AwsEnvironment environment, boolean elsewhere) {
		return options.text("region").or(() -> environment.variable("AWS_REGION", "AWS_DEFAULT_REGION")).or(() -> profile.property("region"))
				.map(name -> new Region(name, true)).orElse(new Region(USUAL_REGION, elsewhere));
	}

	private static Optional<URI> endpoint(RemoteOptions options, AwsProfile profile, AwsEnvironment environment) throws ProblemException {
		Optional<String> text = options.text("endpointurl").or(() -> environment.variable("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"))
				.or(() -> profile.property("endpoint_url"));
		return text.isEmpty() ? Optional.empty() : Optional.of(endpoint(options, text.get()));
	}

	private static URI endpoint(RemoteOptions options, String text) throws ProblemException {
		try {
			var endpoint = new URI(text.replaceFirst("/+$", ""));
			boolean web = "http".equalsIgnoreCase(endpoint.getScheme()) || "https".equalsIgnoreCase(endpoint.getScheme());
			if (web && endpoint.getHost() != null && endpoint.getRawUserInfo() == null && endpoint.getRawQuery() == null) {
				return endpoint;
			}
		} catch (URISyntaxException e) {
			// said below
		}
		throw options.wrong("endpointurl", "is no address of a server", "write http://HOST:PORT or https://HOST:PORT");
	}
}
