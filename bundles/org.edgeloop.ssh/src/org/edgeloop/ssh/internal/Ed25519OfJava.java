package org.edgeloop.ssh.internal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.NamedParameterSpec;

import org.apache.sshd.common.config.keys.PrivateKeyEntryDecoder;
import org.apache.sshd.common.config.keys.PublicKeyEntryDecoder;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSAUtils;
import org.apache.sshd.common.util.security.eddsa.generic.GenericEd25519PublicKeyDecoder;
import org.apache.sshd.common.util.security.eddsa.generic.GenericOpenSSHEd25519PrivateKeyEntryDecoder;
import org.apache.sshd.common.util.security.eddsa.generic.GenericSignatureEd25519;

/** Ed25519 by Java itself, as the library wants it. */
final class Ed25519OfJava implements EdDSASupport<EdECPublicKey, EdECPrivateKey> {

	private static final String ALGORITHM = "Ed25519";

	@Override
	public PublicKeyEntryDecoder<EdECPublicKey, EdECPrivateKey> getEDDSAPublicKeyEntryDecoder() {
		return new GenericEd25519PublicKeyDecoder<>(EdECPublicKey.class, EdECPrivateKey.class, this);
	}

	@Override
	public PrivateKeyEntryDecoder<EdECPublicKey, EdECPrivateKey> getOpenSSHEDDSAPrivateKeyEntryDecoder() {
		return new GenericOpenSSHEd25519PrivateKeyEntryDecoder<>(EdECPublicKey.class, EdECPrivateKey.class, this);
	}

	@Override
	public Signature getEDDSASigner() {
		return new GenericSignatureEd25519(SecurityUtils.EDDSA);
	}

	@Override
	public int getEDDSAKeySize(Key key) {
		return key instanceof EdECKey ? KEY_SIZE : -1;
	}

	@Override
	public Class<EdECPublicKey> getEDDSAPublicKeyType() {
		return EdECPublicKey.class;
	}

	@Override
	public Class<EdECPrivateKey> getEDDSAPrivateKeyType() {
		return EdECPrivateKey.class;
	}

	@Override
	public boolean compareEDDSAPPublicKeys(PublicKey one, PublicKey other) {
		return one instanceof EdECPublicKey && other instanceof EdECPublicKey && one.equals(other);
	}

	@Override
	public boolean compareEDDSAPrivateKeys(PrivateKey one, PrivateKey other) {
		return one instanceof EdECPrivateKey && other instanceof EdECPrivateKey && one.equals(other);
	}

	@Override
	public EdECPublicKey recoverEDDSAPublicKey(PrivateKey key) throws GeneralSecurityException {
		var generator = KeyPairGenerator.getInstance(ALGORITHM);
		// Java has no way from a private key to its public one, but makes both of the random bytes that it draws
		generator.initialize(NamedParameterSpec.ED25519, new SeedAsRandom(EdDSAUtils.getBytes(key)));
		KeyPair pair = generator.generateKeyPair();
		if (!compareEDDSAPrivateKeys(key, pair.getPrivate())) {
			throw new InvalidKeyException("Java made another key of the private key's bytes");
		}
		return (EdECPublicKey) pair.getPublic();
	}

	/** Draws the bytes that it is given. */
	private static final class SeedAsRandom extends SecureRandom {

		private static final long serialVersionUID = 1L;

		private final byte[] seed;

		SeedAsRandom(byte[] seed) {
			this.seed = seed;
		}

		@Override
		public void nextBytes(byte[] bytes) {
			System.arraycopy(seed, 0, bytes, 0, bytes.length);
		}
	}

	@Override
	public EdECPublicKey generateEDDSAPublicKey(byte[] point) throws GeneralSecurityException {
		return (EdECPublicKey) KeyFactory.getInstance(ALGORITHM).generatePublic(EdDSAUtils.createPublicKeySpec(point));
	}

	@Override
	public EdECPrivateKey generateEDDSAPrivateKey(byte[] seed) throws GeneralSecurityException {
		return (EdECPrivateKey) KeyFactory.getInstance(ALGORITHM).generatePrivate(EdDSAUtils.createPrivateKeySpec(seed));
	}

	@Override
	public <B extends Buffer> B putRawEDDSAPublicKey(B buffer, PublicKey key) {
		buffer.putBytes(pointOf(key));
		return buffer;
	}

	@Override
	public <B extends Buffer> B putEDDSAKeyPair(B buffer, PublicKey publicKey, PrivateKey privateKey) {
		// only needed to hand private keys to an agent, which this project does not do
		throw new UnsupportedOperationException();
	}

	@Override
	public KeySpec createPublicKeySpec(EdECPublicKey key) {
		try {
			return EdDSAUtils.createPublicKeySpec(pointOf(key));
		} catch (InvalidKeyException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public KeySpec createPrivateKeySpec(EdECPrivateKey key) {
		try {
			return EdDSAUtils.createPrivateKeySpec(EdDSAUtils.getBytes(key));
		} catch (InvalidKeyException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public byte[] getPublicKeyData(EdECPublicKey key) {
		return pointOf(key);
	}

	@Override
	public byte[] getPrivateKeyData(EdECPrivateKey key) {
		return key.getBytes().orElseThrow();
	}

	@Override
	public String getKeyFactoryAlgorithm() {
		return ALGORITHM;
	}

	private static byte[] pointOf(PublicKey key) {
		try {
			return EdDSAUtils.getBytes(key);
		} catch (InvalidKeyException e) {
			throw new IllegalArgumentException(e);
		}
	}
}
