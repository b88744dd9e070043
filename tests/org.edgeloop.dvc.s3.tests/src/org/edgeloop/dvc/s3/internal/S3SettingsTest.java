package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.s3.internal.S3Settings.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DVC's options, the environment and AWS's own settings come to. */
class S3SettingsTest {

	@TempDir
	Path home;

	private S3Settings settings(String url, Map<String, String> options, Map<String, String> variables) throws IOException {
		var remote = new RemoteOptions(new RemoteSettings("store", url, options));
		var environment = new AwsEnvironment(variables, home);
		return S3Settings.of(remote, AwsProfile.read(remote, environment), environment);
	}

	private S3Settings settings(Map<String, String> options) throws IOException {
		return settings("s3://data/x", options, Map.of());
	}

	private String refusal(String url, Map<String, String> options) {
		return assertThrows(ProblemException.class, () -> settings(url, options, Map.of())).problem().what();
	}

	private void awsConfig(String text) throws IOException {
		Files.createDirectories(home.resolve(".aws"));
		Files.writeString(home.resolve(".aws/config"), text);
	}

	@ParameterizedTest
	@CsvSource({ "s3://data,data,'',s3://data", "s3://data/,data,'',s3://data", "s3://my.bucket-1/a/b,my.bucket-1,a/b/,s3://my.bucket-1/a/b",
			"S3://data//a///b//,data,a/b/,s3://data/a/b", "s3://repo/main/dvc store,repo,main/dvc store/,s3://repo/main/dvc store" })
	void anAddressIsABucketAndAFolder(String url, String bucket, String prefix, String address) throws IOException {
		S3Settings settings = settings(url, Map.of(), Map.of());
		assertEquals(bucket, settings.bucket());
		assertEquals(prefix, settings.prefix());
		assertEquals(address, settings.address());
	}

	@Test
	void anAddressThatNamesNoBucketIsRefused() {
		for (String url : new String[] { "s3://", "s3:///a", "s3://a b/c", "s3://user@data/c", "http://data" }) {
			assertTrue(refusal(url, Map.of()).contains("names no bucket"), url);
		}
		assertTrue(refusal("s3://data/a/../b", Map.of()).contains("has '.' or '..' in its path"));
		assertTrue(refusal("s3://data/a?versionId=7", Map.of()).contains("names a version of the cloud's"));
	}

	@Test
	void remotesVersionedByTheCloudAreRefused() {
		assertEquals("The option version_aware of the remote store makes it one versioned by the cloud, which is not supported here",
				refusal("s3://data", Map.of("version_aware", "true")));
		assertTrue(refusal("s3://data", Map.of("worktree", "True")).startsWith("The option worktree"));
	}

	@Test
	void optionsThatCannotBeRightAreNamed() {
		Map<String, String> wrong = Map.of("use_ssl", "maybe", "jobs", "0", "read_timeout", "soon", "connect_timeout", "-1", "endpointurl", "localhost:9000");
		wrong.forEach((key, value) -> assertTrue(refusal("s3://data", Map.of(key, value)).startsWith("The option " + key + " of the remote store"), key));
		assertTrue(refusal("s3://data", Map.of("endpointurl", "ftp://host")).contains("is no address of a server"));
		assertTrue(refusal("s3://data", Map.of("endpointurl", "http://user:word@host")).contains("is no address of a server"));
	}

	@Test
	void aServerOfOnesOwnHasTheBucketInThePath() throws IOException {
		S3Settings minio = settings(Map.of("endpointurl", "http://minio.lab:9000/"));
		assertEquals(Optional.of(URI.create("http://minio.lab:9000")), minio.endpoint());
		assertTrue(minio.pathStyle());
		assertEquals(new Region("us-east-1", true), minio.region());
		assertEquals("minio.lab:9000", minio.server());
		assertFalse(settings(Map.of()).pathStyle());
		awsConfig("[default]\ns3 =\n  max_queue_size = 10\n  addressing_style = virtual\n");
		assertFalse(settings(Map.of("endpointurl", "https://oss.example")).pathStyle());
	}

	@Test
	void theRegionIsSaidByTheNearest() throws IOException {
		assertEquals(new Region("us-east-1", false), settings(Map.of()).region());
		awsConfig("[default]\nregion = eu-west-1\n[profile lab]\nregion = eu-north-1\nendpoint_url = https://lab.example\n");
		assertEquals(new Region("eu-west-1", true), settings(Map.of()).region());
		assertEquals(new Region("eu-north-1", true), settings(Map.of("profile", "lab")).region());
		assertEquals(Optional.of(URI.create("https://lab.example")), settings(Map.of("profile", "lab")).endpoint());
		Map<String, String> variables = Map.of("AWS_DEFAULT_REGION", "ap-south-1", "AWS_PROFILE", "lab", "AWS_ENDPOINT_URL", "http://127.0.0.1:1");
		assertEquals(new Region("ap-south-1", true), settings("s3://data", Map.of(), variables).region());
		assertEquals(Optional.of(URI.create("http://127.0.0.1:1")), settings("s3://data", Map.of(), variables).endpoint());
		assertEquals(new Region("sa-east-1", true), settings("s3://data", Map.of("region", "sa-east-1"), variables).region());
	}

	@Test
	void withoutHttpsAwsIsAskedWithout() throws IOException {
		assertEquals(Optional.of(URI.create("http://s3.eu-central-1.amazonaws.com")),
				settings(Map.of("use_ssl", "false", "region", "eu-central-1")).endpoint());
		assertEquals(Optional.empty(), settings(Map.of("use_ssl", "true")).endpoint());
	}

	@Test
	void timesJobsAndCertificatesAreTaken() throws IOException {
		S3Settings settings = settings(Map.of("read_timeout", "7", "connect_timeout", "3", "jobs", "2", "ssl_verify", "/ca.pem", "listobjects", "true"));
		assertEquals(Duration.ofSeconds(7), settings.readTimeout());
		assertEquals(Duration.ofSeconds(3), settings.connectTimeout());
		assertEquals(2, settings.connections());
		assertEquals("/ca.pem", settings.certificates());
		assertTrue(settings.firstListing());
		assertEquals("/bundle.pem", settings("s3://data", Map.of(), Map.of("AWS_CA_BUNDLE", "/bundle.pem")).certificates());
	}

	@Test
	void rulesThatExcludeEachOtherAreRefused() throws IOException {
		assertTrue(refusal("s3://data", Map.of("acl", "private", "grant_read", "id=7")).contains("does not go with grant_read"));
		assertTrue(refusal("s3://data", Map.of("sse_customer_key", "a2V5", "sse_kms_key_id", "k")).contains("does not go with sse_kms_key_id"));
		assertTrue(refusal("s3://data", Map.of("sse_customer_key", "?")).contains("is no Base64"));
		UploadRules rules = settings(Map.of("sse_customer_key", "a2V5")).rules();
		assertEquals("AES256", rules.customerAlgorithm());
		assertFalse(settings(Map.of("sse_customer_key", "a2V5")).toString().contains("a2V5"));
	}

	/** The headers are those of S3's reference. */
	@Test
	void rulesGoWithWhatIsUploaded() throws IOException {
		var options = new HashMap<>(Map.of("sse", "aws:kms", "sse_kms_key_id", "key-7", "acl", "bucket-owner-full-control"));
		Path file = Files.write(home.resolve("large"), new byte[20_000]);
		try (var server = new FakeS3(); S3Remote remote = server.open(options)) {
			remote.upload(file, "large", Progress.NONE);
			remote.upload(Files.write(home.resolve("small"), new byte[20]), "small", Progress.NONE);
			var asked = server.requests.stream().filter(request -> request.kind().equals("PUT") || request.kind().equals("POST uploads")).toList();
			assertEquals(2, asked.size());
			for (var request : asked) {
				assertEquals("aws:kms", request.headers().get("x-amz-server-side-encryption"));
				assertEquals("key-7", request.headers().get("x-amz-server-side-encryption-aws-kms-key-id"));
				assertEquals("bucket-owner-full-control", request.headers().get("x-amz-acl"));
			}
		}
		try (var server = new FakeS3(); S3Remote remote = server.open(Map.of("sse_customer_key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="))) {
			remote.upload(file, "large", Progress.NONE);
			remote.download("large", home.resolve("back"), Progress.NONE);
			for (String kind : new String[] { "POST uploads", "PUT partNumber uploadId", "GET" }) {
				var request = server.requests.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
				assertEquals("AES256", request.headers().get("x-amz-server-side-encryption-customer-algorithm"), kind);
				// printf 01234567890123456789012345678901 | md5sum | xxd -r -p | base64
				assertEquals("KYvwGXoFFJ42a2u2GDWhwQ==", request.headers().get("x-amz-server-side-encryption-customer-key-md5"), kind);
			}
		}
	}
}
