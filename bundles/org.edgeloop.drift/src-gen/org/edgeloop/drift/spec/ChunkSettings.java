/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chunk Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a table is cut into chunks, each compared with the reference on its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.ChunkSettings#getBy <em>By</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ChunkSettings#getSize <em>Size</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ChunkSettings#getCount <em>Count</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ChunkSettings#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ChunkSettings#getColumn <em>Column</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ChunkSettings#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings()
 * @model
 * @generated
 */
public interface ChunkSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.ChunkBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What ends a chunk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see org.edgeloop.drift.spec.ChunkBy
	 * @see #setBy(ChunkBy)
	 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings_By()
	 * @model
	 * @generated
	 */
	ChunkBy getBy();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ChunkSettings#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see org.edgeloop.drift.spec.ChunkBy
	 * @see #getBy()
	 * @generated
	 */
	void setBy(ChunkBy value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of a chunk, for SIZE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings_Size()
	 * @model default="1000"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ChunkSettings#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chunks in all, for COUNT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings_Count()
	 * @model default="10"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ChunkSettings#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The default value is <code>"day"</code>.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.ChunkPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of a chunk by the calendar in UTC, for TIME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.edgeloop.drift.spec.ChunkPeriod
	 * @see #setPeriod(ChunkPeriod)
	 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings_Period()
	 * @model default="day"
	 * @generated
	 */
	ChunkPeriod getPeriod();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ChunkSettings#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.edgeloop.drift.spec.ChunkPeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(ChunkPeriod value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column with the time of a row, for TIME; empty for that with the role DATETIME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings_Column()
	 * @model default=""
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ChunkSettings#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the chunking holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getChunkSettings_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ChunkSettings#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // ChunkSettings
