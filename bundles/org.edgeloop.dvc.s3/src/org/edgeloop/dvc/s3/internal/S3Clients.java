package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;

import javax.net.ssl.TrustManager;

import org.edgeloop.base.CertificateFile;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.StringInputStream;

/** Makes clients of the SDK that look for nothing by themselves: no class on the class path, no file, no service of the machine. */
final class S3Clients {

	private static final int ATTEMPTS = 5;

	private S3Clients() {
	}

	/** @throws ProblemException if the file of authorities cannot be read */
	static S3Client client(S3Settings settings, AwsCredentialsProvider credentials, AwsEnvironment environment) throws ProblemException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// The SDK takes what it finds there for what it was built with.
		thread.setContextClassLoader(S3Client.class.getClassLoader());
		try {
			return build(settings, credentials, environment);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static S3Client build(S3Settings settings, AwsCredentialsProvider credentials, AwsEnvironment environment) throws ProblemException {
		S3ClientBuilder builder = S3Client.builder().httpClient(http(settings, environment)).credentialsProvider(credentials)
				.region(Region.of(settings.region().name())).crossRegionAccessEnabled(!settings.region().known()).forcePathStyle(settings.pathStyle())
				.overrideConfiguration(configuration())
				// Servers that are not AWS's know no checksums behind a body, and no body in chunks that are signed one by one.
				.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
				.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
				.serviceConfiguration(service -> service.chunkedEncodingEnabled(false).profileFile(noProfiles()));
		settings.endpoint().ifPresent(builder::endpointOverride);
		return builder.build();
	}

	private static ClientOverrideConfiguration configuration() {
		return ClientOverrideConfiguration.builder().defaultProfileFile(noProfiles()).defaultProfileName("default")
				.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).build())
				.addExecutionInterceptor(new ShortAnswers()).build();
	}

	private static ProfileFile noProfiles() {
		return ProfileFile.builder().content(new StringInputStream("")).type(ProfileFile.Type.CONFIGURATION).build();
	}

	private static SdkHttpClient http(S3Settings settings, AwsEnvironment environment) throws ProblemException {
		var http = UrlConnectionHttpClient.builder().connectionTimeout(settings.connectTimeout()).socketTimeout(settings.readTimeout());
		String certificates = settings.certificates();
		return switch (certificates.toLowerCase(Locale.ROOT)) {
		case "true" -> http.build();
		case "false" -> http.buildWithDefaults(AttributeMap.builder().put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true).build());
		default -> {
			TrustManager[] authorities = authorities(environment.path(certificates));
			yield http.tlsTrustManagersProvider(() -> authorities).build();
		}
		};
	}

	private static TrustManager[] authorities(Path file) throws ProblemException {
		try {
			return CertificateFile.trusted(file);
		} catch (IOException e) {
			throw unread(file, IoCause.inWords(e), e);
		} catch (GeneralSecurityException e) {
			throw unread(file, "it holds something else than certificates", e);
		}
	}

	private static ProblemException unread(Path file, String why, Exception cause) {
		return new ProblemException(Problem.error("The certificates that ssl_verify names cannot be read: " + why, file.toString(),
				"name a file of certificates in PEM"), cause);
	}
}
